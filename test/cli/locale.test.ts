import { describe, expect, it } from "vitest";
import { help as enHelp } from "../../packages/cli/src/locales/en/help.js";
import { messages as enMessages } from "../../packages/cli/src/locales/en/messages.js";
import * as enMistakes from "../../packages/cli/src/locales/en/mistakes.js";
import * as enSign from "../../packages/cli/src/locales/en/sign.js";
import { help as zhHelp } from "../../packages/cli/src/locales/zh/help.js";
import { messages as zhMessages } from "../../packages/cli/src/locales/zh/messages.js";
import * as zhMistakes from "../../packages/cli/src/locales/zh/mistakes.js";
import * as zhSign from "../../packages/cli/src/locales/zh/sign.js";
import { run } from "./tcredis.js";

const CHINESE = { LC_ALL: "zh_CN.UTF-8" };
const HAN = /\p{Script=Han}/u;
/** Words of English sentences, which no name on the wire has beside it. */
const ENGLISH = /\b(?:the|and|with|whether|which|without|is|are)\b/;

type Saying = (...given: unknown[]) => string;

/** Every text of a table by its place; functions are called with marks that have to show up. */
function textsIn(table: object, way = ""): [place: string, text: string][] {
  return Object.entries(table).flatMap(([name, value]): [string, string][] => {
    const place = `${way}.${name}`;
    if (typeof value === "string") return [[place, value]];
    if (typeof value === "object") return value instanceof RegExp ? [] : textsIn(value, place);
    const saying = value as Saying;
    // Lists of one, which are also that one as text: some texts take a list.
    const marks = Array.from({ length: saying.length }, (_, at) => [`<mark ${at}>`]);
    return [[place, String(saying(...marks))]];
  });
}

const marksIn = (text: string): string[] => [...new Set(text.match(/<mark \d>/g))].sort();

describe("the Chinese table", () => {
  const [english, chinese] = [
    { ...enSign, ...enMistakes, messages: enMessages, help: { ...enHelp, parser: {} } },
    { ...zhSign, ...zhMistakes, messages: zhMessages, help: { ...zhHelp, parser: {} } },
  ].map((tables) => new Map(textsIn(tables))) as [Map<string, string>, Map<string, string>];

  it("has every text of the English one, with the same names and figures in it", () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
    expect(chinese.size).toBeGreaterThan(250);
    for (const [place, text] of english) {
      const other = chinese.get(place) ?? "";
      // Sites have names in Chinese.
      if (!/site/i.test(place)) expect([place, marksIn(other)]).toEqual([place, marksIn(text)]);
      const [options, others] = [text, other].map((one) => one.match(/--[a-z-]+/g) ?? []);
      expect([place, others?.toSorted()]).toEqual([place, options?.toSorted()]);
    }
  });

  it("is in Chinese", () => {
    const foreign = [...chinese].filter(([place, text]) => {
      const hasLetters = /\p{L}/u.test(text.replaceAll(/<mark \d>/g, ""));
      if (!hasLetters || /firstSteps\.\d\.0|look$/.test(place)) return false;
      return !HAN.test(text) || ENGLISH.test(text);
    });
    expect(foreign).toEqual([]);
  });
});

describe("in a Chinese locale", () => {
  it.each(["", ...Object.keys(enHelp.summaries)])("the help is Chinese: %s", async (name) => {
    const { code, stdout } = await run([...(name === "" ? [] : [name]), "--help"], {
      env: CHINESE,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^用法：tcredis/m);
    const lines = stdout.split("\n");
    expect(lines.filter((line) => ENGLISH.test(line))).toEqual([]);
    expect(
      lines.filter((line) => /\p{Script=Han}[:,;]|[:,;]\p{Script=Han}| （/u.test(line)),
    ).toEqual([]);
  });

  it.each([
    [["Describe"], '没有接口 "Describe"。'],
    [["DescribeInstances", "--ouput", "x"], "没有选项 --ouput。"],
    [["DescribeInstances", "--output", "x"], "的值 x 无效。可选值：json"],
    [["DescribeInstances", "--Limt", "1"], "没有该参数。您是否要用 --Limit？"],
    [["clone"], "缺少参数 source。"],
    [["DescribeInstances", "--body", "no.json"], "--body no.json：没有该文件。"],
    [["nothing"], '没有命令 "nothing"。'],
    [
      ["RenewInstance", "--InstanceId", "crs-exampl01", "--Period", "1"],
      "RenewInstance 会产生费用",
    ],
    [["DescribeInstances", "--endpoint", "http://127.0.0.1:1"], "该地址没有程序在监听"],
    [["errors", "LimitExceded"], "您是否要用 LimitExceeded"],
    [["sign"], "没有接口名称。请给出 --action"],
  ])("a mistake is explained in Chinese: %j", async (words, said) => {
    const { code, stdout, stderr } = await run(words, { env: CHINESE });
    expect({ isDone: code === 0, stdout }).toEqual({ isDone: false, stdout: "" });
    expect(stderr).toContain(said);
  });

  it("a signature is explained in Chinese", async () => {
    const claims = "Credential=AKID/2026-01-01/redis/tc3_request, SignedHeaders=content-type;host";
    const header = `TC3-HMAC-SHA256 ${claims}, Signature=${"0".repeat(64)}`;
    const given = ["--action", "DescribeInstances", "--timestamp", "1767225600"];
    const ran = await run(["sign", ...given, "--authorization", header], { env: CHINESE });
    expect(ran).toMatchObject({ code: 1, stderr: "" });
    for (const words of ["规范请求串", "不显示密钥", "签名用的是", "没有常见错误可以解释"]) {
      expect(ran.stdout).toContain(words);
    }
    expect(ran.stdout.split("\n").filter((line) => ENGLISH.test(line))).toEqual([]);
  });

  it.each([
    ["HmacSHA256 x", ["该请求头无效：它是签名方法 v1"]],
    ["Bearer x", ['必须以 "TC3-HMAC-SHA256 " 开头，现以 "Bearer" 开头']],
    ["TC3-HMAC-SHA256 x", ["其格式必须为 TC3-HMAC-SHA256 Credential="]],
    ["TC3-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=x", ["现有 2 个部分"]],
    [
      "TC3-HMAC-SHA256 Credential=a/b/c/tc3_request, SignedHeaders=X;Host, Signature=x",
      ["含有大写字母", "按字母升序", "缺少 content-type", "现有 1 个字符"],
    ],
  ])("mistakes in a header are named in Chinese: %s", async (header, said) => {
    const given = ["--action", "DescribeInstances", "--timestamp", "1767225600"];
    const ran = await run(["sign", ...given, "--authorization", header], { env: CHINESE });
    expect(ran).toMatchObject({ code: 1, stderr: "" });
    for (const words of said) expect(ran.stdout).toContain(words);
    expect(ran.stdout.split("\n").filter((line) => ENGLISH.test(line))).toEqual([]);
  });

  it("is by what POSIX asks first, and names on the wire stay", async () => {
    const mixed = { LC_ALL: "C.UTF-8", LANG: "zh_CN.UTF-8" };
    expect((await run(["--help"], { env: mixed })).stdout).toContain("Usage: tcredis");
    const language = { LANG: "zh_CN.UTF-8" };
    const { stdout } = await run(["help", "CloneInstances"], { env: language });
    expect(stdout).toContain("调用成功会产生费用。");
    expect(stdout).toMatch(/--InstanceId <string> +必填。/);
    const json = await run(["errors", "LimitExceeded", "--output", "json"], { env: language });
    expect(JSON.parse(json.stdout)).toHaveProperty("advice");
  });
});
