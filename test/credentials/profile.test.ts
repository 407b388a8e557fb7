import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { fromProfile, type ProfileOptions } from "../../runtime/credentials/index.js";
import { temporaryFolder } from "../fixtures/folder.js";
import { CANARY, failureOf } from "./canary.js";

let home: string;
beforeEach(() => {
  home = temporaryFolder();
});

const INI = ".tencentcloud/credentials";

async function write(name: string, content: string | object): Promise<string> {
  const path = join(home, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content, null, 4));
  return path;
}

const provider = (options: ProfileOptions = {}) => fromProfile({ home, env: {}, ...options });
const provide = async (options: ProfileOptions = {}) => provider(options)();

describe("fromProfile, INI", () => {
  beforeEach(async () => {
    await write(
      INI,
      [
        "\ufeff# comment = not a key",
        "; another",
        "[default]",
        "secret_id = id-d",
        'secret_key="key-d"',
        "token =",
        "region = ap-singapore ; others may hold what they like",
        "",
        "[ prod ]",
        "\tSecret_Id=id-p",
        "secret_key='key=p#;'",
        "token=token-p",
        "[empty]",
        "secret_id=",
        "secret_key=",
      ].join("\r\n"),
    );
  });

  it("reads the default profile, and a named one", async () => {
    expect(await provide()).toEqual({ secretId: "id-d", secretKey: "key-d" });
    const prod = { secretId: "id-p", secretKey: "key=p#;", token: "token-p" };
    expect(await provide({ profile: "prod" })).toEqual(prod);
    expect(await provide({ env: { TENCENTCLOUD_PROFILE: "prod" } })).toEqual(prod);
    expect(await provide({ env: { TENCENTCLOUD_PROFILE: "", TCCLI_PROFILE: "prod" } })).toEqual(
      prod,
    );
    const env = { TENCENTCLOUD_PROFILE: "empty" };
    expect(await provide({ env, profile: "prod" })).toEqual(prod);
  });

  it("says where it looked for a profile, which a named one has to be in", async () => {
    for (const profile of ["staging", "empty", "constructor", "toString"]) {
      const error = await failureOf(() => provide({ profile }));
      expect(error.message).toContain(`profile: no profile "${profile}" in ${home}/${INI} (not in`);
      expect(error.message).toContain("/etc/tencentcloud/credentials (");
      expect(error.message).toContain(`${home}/.tccli/${profile}.credential (no such file)`);
      expect(error.applies).toBe(true);
    }
    const error = await failureOf(() => provide({ env: { TCCLI_PROFILE: "staging" } }));
    expect(error.applies).toBe(true);
  });

  it("reads again after a refusal, and not before", async () => {
    const same = provider();
    const old = await same();
    await write(INI, "[default]\nsecret_id=new\nsecret_key=key\n");
    expect(await same()).toEqual(old);
    expect(await same({ refused: old })).toEqual({ secretId: "new", secretKey: "key" });
  });
});

describe("fromProfile, malformed INI", () => {
  it.each([
    ["secret_id=a", 1, "a key before the first"],
    [`[default]\n${CANARY}`, 2, "neither a"],
    [`[default]\n=${CANARY}`, 2, "neither a"],
    ["[default", 1, "a section header"],
    ["[default] # main", 1, "a section header"],
    ["[]", 1, "a section header"],
    ["[default]\nsecret_id=a\n[default]", 3, "this section is already there"],
    ["[default]\r\nsecret_id=a\r\nsecret_id=b", 3, "this key is already there"],
    [`[default]\n\nsecret_key = ${CANARY} # mine`, 3, "white space inside"],
  ])("%j", async (content, line, what) => {
    const path = await write(INI, content);
    const error = await failureOf(() => provide());
    expect(error.message).toContain(`profile: ${home}/${INI}, line ${line}: ${what}`);
    expect(error.applies).toBe(true);
    const same = await failureOf(() => provide({ file: path }));
    expect(same.message).toBe(error.message);
  });

  it("names section and key where half is missing", async () => {
    await write(INI, `[default]\nsecret_key=${CANARY}\nsecret_id=\n`);
    const error = await failureOf(() => provide());
    expect(error.message).toBe(
      `profile: secret_key is set, secret_id is missing or empty in [default] of ${home}/${INI}`,
    );
  });
});

describe("fromProfile, tccli's format", () => {
  const keys = { secretId: "id-t", secretKey: `${CANARY}-key`, token: `${CANARY}-token` };

  it("is read where the INI files do not have the profile", async () => {
    await write(INI, "[default]\nsecret_id=id\nsecret_key=key\n");
    await write(".tccli/dev.credential", keys);
    await write(".tccli/default.credential", { ...keys, token: null });
    expect(await provide({ profile: "dev" })).toEqual(keys);
    expect(await provide()).toEqual({ secretId: "id", secretKey: "key" });
    await rm(join(home, INI));
    expect(await provide()).toEqual({ secretId: "id-t", secretKey: `${CANARY}-key` });
  });

  it("is recognised in any file", async () => {
    const file = await write("somewhere", keys);
    expect(await provide({ file })).toEqual(keys);
    await write("somewhere", `\ufeff ${JSON.stringify(keys)}`);
    expect(await provide({ file })).toEqual(keys);
  });

  it("lasts as long as the login", async () => {
    let now = 1_800_000_000_000;
    const login = { ...keys, type: "oauth", expiresAt: now / 1000 + 3600, oauth: {} };
    await write(".tccli/default.credential", login);
    const same = provider({ now: () => now });
    expect(await same()).toEqual(keys);
    now += 3_600_000;
    const error = await failureOf(() => same());
    expect(error.message).toMatch(/default\.credential has expired; log in again/);
    await write(".tccli/default.credential", {
      ...login,
      secretId: "new",
      expiresAt: login.expiresAt + 9000,
    });
    expect(await same()).toEqual({ ...keys, secretId: "new" });
  });

  it.each([
    [`{"secretId": "a",\n "secretKey": ${CANARY}}`, 2],
    [`{"secretId": "a"\n "secretKey": "${CANARY}"}`, 2],
    [`{\n"secretId": "a",\n"secretKey": "${CANARY}",\n}`, 4],
    [`{"secretKey": "${CANARY}\n"}`, 1],
    [`{"a": [1, {"b": -0.5e3}, true, null, "\\u00e9\\""],\r\n"c" 1}`, 2],
    [`{}\n\n${CANARY}`, 3],
    [`[default]\nsecret_id=${CANARY}`, 1],
    ["", 1],
    ["[]", 1],
    ["null", 1],
  ])("%j is malformed", async (content, line) => {
    await write(".tccli/default.credential", content);
    const error = await failureOf(() => provide());
    expect(error.message).toContain(`${home}/.tccli/default.credential, line ${line}: not `);
    expect(error.applies).toBe(true);
  });

  it("fails where it is half there, or not text", async () => {
    await write(".tccli/default.credential", { secretKey: CANARY });
    expect((await failureOf(() => provide())).message).toContain("secretId is missing");
    await write(".tccli/default.credential", { ...keys, secretId: 7 });
    expect((await failureOf(() => provide())).message).toContain("secretId is not a string");
  });
});

describe("fromProfile, no file", () => {
  it("does not apply, unless something was asked for", async () => {
    const error = await failureOf(() => provide());
    expect(error.message).toContain('profile: no profile "default" in ');
    expect(error.applies).toBe(false);
    const file = join(home, "nowhere");
    const asked = await failureOf(() => provide({ file }));
    expect(asked.message).toBe(`profile: no profile "default" in ${file} (no such file)`);
    expect(asked.applies).toBe(true);
    expect((await failureOf(() => provide({ profile: "default" }))).applies).toBe(true);
  });

  it("fails for a file that cannot be read", async () => {
    await mkdir(join(home, INI), { recursive: true });
    const error = await failureOf(() => provide());
    expect(error.message).toBe(`profile: ${home}/${INI} cannot be read (EISDIR)`);
  });

  it("takes names only, and no paths", async () => {
    for (const profile of ["", "../x", "a/b", "a\\b", "C:x", "a]", "a\nb", "a\0"]) {
      expect(() => provider({ profile })).toThrow(/^profile: /);
      if (profile === "") continue;
      const error = await failureOf(() => provide({ env: { TCCLI_PROFILE: profile } }));
      expect(error.message).toMatch(/TCCLI_PROFILE is not a profile's name/);
    }
  });
});
