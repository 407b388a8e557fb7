import { describe, expect, it } from "vitest";
import { blocksOf } from "./code-blocks.js";
import { exampleModule } from "./example-module.js";
import { callsIn, faultsOf } from "./shell.js";

describe("the blocks of a page", () => {
  it("are found with their line, and with why they do not run", () => {
    const text =
      "# A\n\n```ts\nlet a;\n```\n\n- ```sh no-run: asks a question\n  tcredis clone x\n  ```\n";
    expect(blocksOf("a.md", text)).toEqual([
      { file: "a.md", line: 3, language: "ts", noRun: undefined, code: "let a;\n" },
      {
        file: "a.md",
        line: 7,
        language: "sh",
        noRun: "asks a question",
        code: "tcredis clone x\n",
      },
    ]);
  });

  it("are of a change what it leads to", () => {
    const text = "```diff\n-old();\n+new1();\n same();\n```\n";
    expect(blocksOf("a.md", text)).toMatchObject([
      { language: "ts", noRun: undefined, code: "new1();\nsame();\n" },
    ]);
  });

  it.each(["js", "bash", "ts no-run", "ts no-run:", "ts norun: x", "ts {1}", "TS"])(
    "are refused as `%s`, which nothing checks",
    (info) => {
      expect(() => blocksOf("a.md", `\n\`\`\`${info}\nx\n\`\`\`\n`)).toThrow(
        `a.md:2: a code block`,
      );
    },
  );

  it("are refused indented, and where they would not run anyway", () => {
    expect(() => blocksOf("a.md", "x\n\n    code\n")).toThrow("a.md:3: a code block");
    expect(() => blocksOf("a.md", "```json no-run: x\n{}\n```\n")).toThrow("a.md:1: json does not");
  });
});

describe("an example", () => {
  it.each([
    ["await redis.DescribeInstances();", "redis"],
    [
      "const redis = createRedisClient({ region, credentials });",
      "createRedisClient, region, credentials",
    ],
    [
      'import { createRedisClient } from "tencentcloud-redis";\ncreateRedisClient({ region: "a" });',
      "",
    ],
    ['import x from "tencentcloud-redis";', ""],
  ])("gets what it takes for granted: %s", (code, names) => {
    const [, imported = ""] =
      /^import \{ (.*) \} from "\.\/given\.js";/.exec(exampleModule(code, "./given.js")) ?? [];
    expect(imported).toBe(names);
  });
});

describe("commands of a shell block", () => {
  it("are taken apart as the shell does", async () => {
    const script = `npx -y pnpm@10 gen   # words\ntcredis call A \\\n  --query 'a b' "$(tcredis errors X)"\nfoo bar`;
    expect(await callsIn(script)).toEqual([
      ["npx", "-y", "pnpm@10", "gen"],
      ["tcredis", "errors", "X"],
      ["tcredis", "call", "A", "--query", "a b", ""],
      ["foo", "bar"],
    ]);
  });

  it.each([
    [["tcredis", "cull", "DescribeInstances"], "tcredis cull: no such command"],
    [["tcredis", "call", "DescribeInstances", "--Limits", "1"], "--Limits: no such flag"],
    [["tcredis", "call", "DescribeNothing"], "DescribeNothing: no such action"],
    [["pnpm", "generate"], "pnpm generate: there is no such script"],
    [["npx", "tsx", "x"], "only `npx -y pnpm@10` is checked"],
    [["npm", "install", "tencentcloud-sdk"], "npm install tencentcloud-sdk: not a package of ours"],
    [["curl", "x"], "curl: nothing checks this command"],
  ])("are refused: %j", async (call, fault) => {
    expect((await faultsOf(call)).join()).toContain(fault);
  });

  it.each([
    [["tcredis", "call", "DescribeInstances", "--Limit", "1", "--output", "table"]],
    [["tcredis", "clone", "crs-1", "--NoAuth", "true", "--yes"]],
    [["tencentcloud-codegen", "docs", "check", "x", "--spec", "y"]],
    [["pnpm", "gen", "--watch"]],
    [["npm", "install", "-g", "tencentcloud-redis-cli"]],
    [["npm", "install", "-D", "tencentcloud-redis-emulator", "tencentcloud-codegen"]],
  ])("are fine: %j", async (call) => {
    expect(await faultsOf(call)).toEqual([]);
  });
});
