import { describe, expect, it } from "vitest";
import { readSource } from "../../packages/codegen/src/docs-sync/read/index.js";
import { hashOf } from "../../packages/codegen/src/docs-sync/text.js";
import { renderHtml } from "./render/html.js";
import { renderMarkdown } from "./render/markdown.js";
import type { RenderedPage } from "./render/pages.js";
import { renderText } from "./render/text.js";

const page: RenderedPage = {
  name: "LendBooks",
  parts: [
    { kind: "title", text: "LendBooks" },
    { kind: "text", text: "Last updated: 2026-03-02 09:15:00" },
    { kind: "section", text: "1. API Description" },
    { kind: "text", text: "Lends books & more to a <reader>." },
    { kind: "text", text: "A maximum of 1,000 requests can be initiated per second for this API." },
    { kind: "section", text: "2. Input Parameters" },
    {
      kind: "table",
      columns: ["Parameter Name", "Required", "Type", "Description"],
      rows: [
        ["Action", "Yes", "String", "Common Params. The value used for this API: LendBooks."],
        ["BookIdList.N", "Yes", "Array of String", "Books | more.\n• one_two: *three*\n• four"],
        ["Weeks", "No", "Integer", "Valid values:\n• 1: a week\n• 2: two weeks\nDefault value: 2."],
      ],
    },
    { kind: "section", text: "3. Output Parameters" },
    {
      kind: "table",
      columns: ["Parameter Name", "Type", "Description"],
      rows: [
        ["Loans", "Array of LoanReceipt", "The loans."],
        ["RequestId", "String", "The unique ID."],
      ],
    },
    { kind: "section", text: "4. Example" },
    { kind: "code", text: '{\n    "Weeks": 2\n}' },
    { kind: "section", text: "6. Error Code" },
    {
      kind: "table",
      columns: ["Error Code", "Description"],
      rows: [["LimitExceeded", "Too many."]],
    },
  ],
};

const html = renderHtml(page);
const markdown = renderMarkdown(page);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

describe.each([
  ["page.html", html],
  ["page.md", markdown],
])("%s", (file, text) => {
  it("says what the page says", () => {
    const action = readSource(text, file).actions.get("LendBooks");
    expect(action?.facts).toMatchObject({
      documented: "2026-03-02",
      rateLimit: 1000,
      description: "Lends books & more to a <reader>.",
      examples: [{ Weeks: 2 }],
    });
    expect(action?.request?.fields.get("Weeks")?.facts).toMatchObject({
      type: "integer",
      required: false,
      enum: [1, 2],
      default: 2,
    });
    expect(action?.response?.fields.get("Loans")).toMatchObject({ ref: "LoanReceipt" });
    expect([...(action?.errors?.keys() ?? [])]).toEqual(["LimitExceeded"]);
  });

  it("has the same hashes as the same page in the other formats", () => {
    const hashes = (from: string, name: string) => {
      const action = readSource(from, name).actions.get("LendBooks");
      const fields = [...(action?.request?.fields.values() ?? [])];
      return fields.map(({ facts }) => hashOf(String(facts.description)));
    };
    expect(hashes(text, file)).toEqual(hashes(renderText(page), "page.txt"));
  });
});

describe("a page that cannot be understood", () => {
  const bare = html.slice(html.indexOf("<h1>"));
  const perhaps = html.replace("<td>No</td>", "<td>Perhaps</td>");
  const inMarkdown = markdown.replace("| No |", "| Perhaps |");

  it.each([
    [
      "cut off inside a table",
      "html",
      html.slice(0, html.indexOf("Weeks")),
      lineOf(html, "<html>"),
      /the end of the page/,
    ],
    [
      "cut off inside a table, without a frame",
      "html",
      bare.slice(0, bare.indexOf("Weeks")),
      lineOf(bare, "<table>"),
      /the end of the table that begins here$/,
    ],
    [
      "with a wrong cell",
      "html",
      perhaps,
      lineOf(perhaps, "<td>Perhaps"),
      /Yes or No, found "Perhaps"$/,
    ],
    [
      "with a wrong cell",
      "md",
      inMarkdown,
      lineOf(inMarkdown, "| Perhaps"),
      /Yes or No, found "Perhaps"$/,
    ],
    [
      "with other columns",
      "html",
      html.replace("<th>Type</th>", "<th>Kind</th>"),
      lineOf(html, "<table>"),
      /expected the columns Parameter Name, Required, Type/,
    ],
    [
      "cut off",
      "md",
      markdown.slice(0, markdown.indexOf("## 6.")),
      lineOf(markdown, "## 6."),
      /section "Error Code" before the page's end/,
    ],
    ["of another kind", "pdf", "", 1, /^page\.pdf:1 {2}expected a file that ends in \.html/],
  ])("%s, as .%s: the error names the line", (_what, ending, text, line, message) => {
    const read = () => readSource(text, `page.${ending}`);
    expect(read).toThrow(message);
    expect(read).toThrow(`page.${ending}:${line}  `);
  });
});
