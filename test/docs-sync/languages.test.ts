import { describe, expect, it } from "vitest";
import { planApply } from "../../packages/codegen/src/docs-sync/apply-docs.js";
import type { ApiFacts } from "../../packages/codegen/src/docs-sync/model.js";
import { readSource, readSources } from "../../packages/codegen/src/docs-sync/read/index.js";
import { LibrarySpec } from "./library-spec.js";
import { CHINESE_CODES_PAGE, CHINESE_PAGE, CHINESE_TYPES_PAGE } from "./chinese-pages.js";
import { CODES_PAGE, COPIED_PAGE, TYPES_PAGE } from "./pages-of-our-own.js";

/** All that a source says, but for its words, and where they are from. */
function withoutWords(source: ApiFacts): unknown {
  const { file: _file, language: _language, site: _site, ...rest } = source;
  const text = JSON.stringify(rest, (key, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
    return key === "description" ? undefined : value;
  });
  return JSON.parse(text);
}

/** The page as programs turn it into text: bars between cells, and no empty lines. */
function withBars(page: string, row: (cells: string[]) => string): string {
  let columns = 0;
  const parts: string[][] = [];
  for (const line of page.split("\n").filter((each) => each.trim() !== "")) {
    const isHead = /^(?:参数名称|名称|错误码) .*(?:描述|说明)$/.test(line);
    if (isHead) columns = line.split(" ").length;
    if (/^\d\. |^LoanReceipt$|^帮助和支持$/.test(line)) columns = 0;
    const type = /Array of \w+|Timestamp ISO8601/.exec(line)?.[0] ?? "";
    const words = line.replace(type, type.replaceAll(" ", "_")).split(" ");
    const last = parts.at(-1);
    if (columns > 0 && words.length >= columns && /^[A-Z参名错]/.test(line)) {
      const cells = words.slice(0, columns - 1).map((cell) => cell.replaceAll("_", " "));
      parts.push([...cells, words.slice(columns - 1).join(" ")]);
      if (isHead) parts.push(words.map(() => "---"));
    } else if (columns > 0 && last !== undefined) last.push(`${last.pop()}\n${line}`);
    else parts.push([line]);
  }
  return parts.map((cells) => (cells.length === 1 ? cells[0] : row(cells))).join("\n");
}

describe("a page in Chinese, copied from a browser", () => {
  it.each([
    ["an action", CHINESE_PAGE, COPIED_PAGE],
    ["types", CHINESE_TYPES_PAGE, TYPES_PAGE],
    ["error codes", CHINESE_CODES_PAGE, CODES_PAGE],
  ])("of %s says what the English one says", (_what, chinese, english) => {
    const read = (text: string) => readSource(text, "page.txt");
    expect(withoutWords(read(chinese))).toEqual(withoutWords(read(english)));
    expect(read(chinese).language).toBe("zh");
  });

  it.each([
    ["after each row", (cells: string[]) => `${cells.join(" | ")} |`],
    ["around each row", (cells: string[]) => `| ${cells.join(" | ")} |`],
  ])("says the same with bars between the cells and %s", (_how, row) => {
    const [action, types] = [CHINESE_PAGE, CHINESE_TYPES_PAGE].map((page) => withBars(page, row));
    const read = (text: string) => withoutWords(readSource(text, "page.txt"));
    expect(read(action!)).toEqual(read(CHINESE_PAGE));
    expect(read(types!)).toEqual(read(CHINESE_TYPES_PAGE));
  });

  it("is refused where a row with bars was cut off: the error names the row's line", () => {
    const page = withBars(CHINESE_PAGE, (cells) => `${cells.join(" | ")} |`);
    const cut = page.slice(0, page.indexOf("送人"));
    const line = cut.slice(0, cut.indexOf("Remark")).split("\n").length;
    expect(() => readSource(cut, "page.txt")).toThrow(
      new RegExp(`^page\\.txt:${line}  expected the bar at the end of the row that begins here`),
    );
  });

  it("gives descriptions without what stands on every page", () => {
    const action = readSource(CHINESE_PAGE, "page.txt").actions.get("LendBooks");
    expect(action?.facts.description).toBe("本接口（LendBooks）用于借书。");
    expect(action?.request?.fields.get("Remark")?.facts.description).toBe(
      "备注，不超过40个字符。\n示例值：送人",
    );
  });

  it("becomes a draft where it has something new, or the English page where both have", async () => {
    const library = new LibrarySpec();
    const chinese = library.source(
      "zh.txt",
      CHINESE_PAGE.replace("Shelf 否", "Pin 否 String 读者的口令。\nShelf 否"),
    );
    const english = library.source(
      "en.txt",
      COPIED_PAGE.replace("Shelf No", "Pin No String What opens the shelf.\nShelf No"),
    );
    const draftOf = async (files: string[]) => {
      const { changes } = await planApply({ sources: readSources(files), spec: library.spec });
      const texts = changes.map(({ after }) => after ?? "").join("\n");
      return /DRAFT: [^\n"]*/.exec(texts)?.[0];
    };
    expect(await draftOf([chinese])).toBe("DRAFT: 读者的口令。");
    expect(await draftOf([chinese, english])).toBe("DRAFT: What opens the shelf.");
  });
});

describe("a page in Chinese that cannot be understood", () => {
  const broken: [string, string, RegExp][] = [
    [
      "ends after the request",
      CHINESE_PAGE.slice(0, CHINESE_PAGE.indexOf("3. 输出参数")),
      /a section "输出参数" before the page's end/,
    ],
    [
      "has no list of the service's codes",
      CHINESE_CODES_PAGE.slice(0, CHINESE_CODES_PAGE.indexOf("业务错误码")),
      /a section "业务错误码"/,
    ],
  ];

  it.each(broken)("%s", (_what, page, message) => {
    expect(() => readSource(page, "page.txt")).toThrow(message);
  });

  it("has a cell that is neither yes nor no", () => {
    const text = withBars(
      CHINESE_PAGE.replace("Shelf 否", "Shelf 也许"),
      (cells) => cells.join(" | ") + " |",
    );
    expect(() => readSource(text, "page.txt")).toThrow(/expected 是 or 否, found "也许"$/);
  });

  it.each(["page.txt", "page.md"])("is in another language: %s says which are read", (file) => {
    const page = "# LendBooks\n\n## 1. API の説明\n\n本を貸す。\n\n## 2. 入力パラメータ\n";
    const text = file.endsWith(".txt") ? page.replaceAll("## ", "") : page;
    expect(() => readSource(text, file)).toThrow(
      /expected a page in English or Chinese: the page of an action \(with "1\. API Description" or "1\. 接口描述"\), .*, found "1\. API の説明"$/,
    );
  });
});
