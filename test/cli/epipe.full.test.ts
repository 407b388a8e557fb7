import { expect, it } from "vitest";
import { runInBash } from "./tcredis.js";

// Each prints something and ends. Of `emulator` and `explorer`, only the help does.
const COMMANDS = [
  "--help",
  "--version",
  "call DescribeInstances --dry-run",
  "call CloneInstances --help",
  "clone --help",
  "errors ResourceUnavailable.SaleOut",
  "sign --action DescribeInstances",
  "emulator --help",
  "explorer --help",
  "completion zsh",
];

it("says nothing when nobody reads, whatever the command", async () => {
  const lines = COMMANDS.map(
    (command) => `tcredis ${command} | true; echo "${command}: \${PIPESTATUS[0]}" >&3`,
  );
  const { stdout, stderr } = await runInBash(`exec 3>&1\n${lines.join("\n")}`);
  expect(stderr).toBe("");
  expect(stdout.trimEnd().split("\n")).toEqual(COMMANDS.map((command) => `${command}: 0`));
});
