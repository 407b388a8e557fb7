import { lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { startEmulator } from "../../packages/emulator/src/index.js";
import { run, startInTerminal } from "./tcredis.js";
import { temporaryFolder } from "../fixtures/folder.js";

const home = temporaryFolder(afterAll);
const nothing = {
  HOME: home,
  TENCENTCLOUD_SECRET_ID: undefined,
  TENCENTCLOUD_SECRET_KEY: undefined,
  TENCENTCLOUD_REGION: undefined,
};
const file = path.join(home, ".tencentcloud/credentials");

/** Answers the questions of `configure` up to the region's. */
async function typeKeyPair({
  says,
  child,
}: Pick<ReturnType<typeof startInTerminal>, "says" | "child">): Promise<void> {
  await says("Secret ID:");
  child.stdin.write("AKIDEMULATOREXAMPLE\n");
  await says("Secret key");
  child.stdin.write("emulatorSecretKeyEXAMPLE\n");
  await says("Region:");
}

it("saves a key pair that nobody else can read, and never shows the key", async () => {
  const { says, child, ended } = startInTerminal(["configure"], { env: nothing });
  await typeKeyPair({ says, child });
  child.stdin.write("ap-singapore\n");
  const { code, stdout } = await ended;
  expect(code).toBe(0);
  expect(stdout).not.toContain("emulatorSecretKeyEXAMPLE");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8")).toBe(
    "[default]\nsecret_id = AKIDEMULATOREXAMPLE\nsecret_key = emulatorSecretKeyEXAMPLE\nregion = ap-singapore\n",
  );

  const emulator = await startEmulator();
  const env = { ...nothing, TENCENTCLOUD_ENDPOINT: emulator.url };
  const who = await run(["whoami", "--check", "--output", "json"], { env });
  await emulator.close();
  expect(JSON.parse(who.stdout)).toMatchObject({
    credentials: `profile default in ${file}`,
    region: "ap-singapore (profile default)",
    check: expect.stringContaining("accepted"),
  });
});

it("asks for no key where the file cannot be read by commands, and leaves it", async () => {
  const broken = temporaryFolder();
  const credentials = path.join(broken, ".tencentcloud/credentials");
  mkdirSync(path.dirname(credentials));
  writeFileSync(credentials, "secret_id = AKIDold\n");
  const { code, stdout } = await startInTerminal(["configure"], {
    env: { ...nothing, HOME: broken },
  }).ended;
  expect(code).toBe(2);
  expect(stdout.replaceAll(/\s+/g, " ")).toMatch(/line 1.*Nothing was saved/);
  expect(stdout).not.toContain("Secret ID");
  expect(readFileSync(credentials, "utf8")).toBe("secret_id = AKIDold\n");
});

it("keeps a link to the file, and what else is in it", async () => {
  const linked = temporaryFolder();
  const kept = path.join(linked, "kept");
  const other = "[other]\nsecret_id = AKIDother\nsecret_key = otherKey\n";
  writeFileSync(kept, other);
  mkdirSync(path.join(linked, ".tencentcloud"));
  const credentials = path.join(linked, ".tencentcloud/credentials");
  symlinkSync(kept, credentials);
  const { says, child, ended } = startInTerminal(["configure"], {
    env: { ...nothing, HOME: linked },
  });
  await typeKeyPair({ says, child });
  child.stdin.write("\n");
  expect((await ended).code).toBe(0);
  expect(lstatSync(credentials).isSymbolicLink()).toBe(true);
  expect(readFileSync(kept, "utf8")).toContain(other);
  expect(readFileSync(kept, "utf8")).toContain("AKIDEMULATOREXAMPLE");
});

it("refuses a key that no header can have", async () => {
  const env = { ...nothing, HOME: temporaryFolder() };
  const { says, child, ended } = startInTerminal(["configure"], { env });
  await says("Secret ID:");
  child.stdin.write("AKIDé\n");
  const { code, stdout } = await ended;
  expect(code).toBe(2);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("Nothing was saved");
});

it.each(["/proc/1", "/dev/null"])("asks for no key that %s could not hold", async (taken) => {
  const { code, stdout } = await startInTerminal(["configure"], { env: { HOME: taken } }).ended;
  expect(code).toBe(2);
  expect(stdout.replaceAll(/\s+/g, " ")).toContain("cannot be written");
  expect(stdout).not.toContain("Secret ID");
});

it("asks for required parameters on a terminal, and for nothing else", async () => {
  const emulator = await startEmulator();
  const { says, child, ended } = startInTerminal(["DescribeInstanceParams"], {
    env: { TENCENTCLOUD_ENDPOINT: emulator.url },
  });
  await says("InstanceId:");
  child.stdin.write("crs-exampl01\n");
  const { code, stdout } = await ended;
  await emulator.close();
  expect(code).toBe(0);
  expect(stdout).toContain("InstanceEnumParam");
});

it("does not ask where there is nobody to answer", async () => {
  const configured = await run(["configure"], { env: nothing });
  expect(configured.code).toBe(2);
  expect(configured.stderr).toContain("TENCENTCLOUD_SECRET_ID");
  const called = await run(["DescribeInstanceParams"]);
  expect(called.code).toBe(2);
  expect(called.stderr).toContain("--InstanceId is required");
});
