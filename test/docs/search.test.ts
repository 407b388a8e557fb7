import { describe, expect, it } from "vitest";
import { tokenize } from "../../site/.vitepress/tokenize.js";

describe("the words that are searched for", () => {
  it.each([
    ["InvalidParameter.PermissionDenied", ["InvalidParameter", "PermissionDenied"]],
    ["克隆实例", ["克隆", "隆实", "实例"]],
    ["用 Redis 5.0 的备份", ["用", "Redis", "5", "0", "的备", "备份"]],
    ["重试。A-b_c", ["重试", "A", "b", "c"]],
    ["\u{20000}\u{20001}中", ["\u{20000}\u{20001}", "\u{20001}中"]],
    [" ，。", []],
  ])("of %s", (text, words) => {
    expect(tokenize(text)).toEqual(words);
  });

  it("are found in a browser, which gets the source of the function alone", () => {
    const there = new Function(`return ${tokenize.toString()}`)() as typeof tokenize;
    expect(there("克隆 a")).toEqual(["克隆", "a"]);
  });
});
