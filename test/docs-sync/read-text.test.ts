import { describe, expect, it } from "vitest";
import type { ApiFacts } from "../../packages/codegen/src/docs-sync/model.js";
import { readSource } from "../../packages/codegen/src/docs-sync/read/index.js";
import { CODES_PAGE, COPIED_PAGE, TYPES_PAGE } from "./pages-of-our-own.js";

const read = (text: string): ApiFacts => readSource(text, "page.txt");

/** The line, counted from 1, that begins with this text for the first time. */
function lineOf(page: string, start: string): number {
  return page.split("\n").findIndex((line) => line.startsWith(start)) + 1;
}

describe("an action's page, copied from a browser", () => {
  const action = read(COPIED_PAGE).actions.get("LendBooks");

  it("gives the action's facts, and leaves out what stands on every page", () => {
    expect(action?.facts).toEqual({
      documented: "2026-03-02",
      rateLimit: 50,
      description: "Lends books to a reader of the library.",
      examples: [{ ReaderId: "rd-1" }, { Response: { LoanId: "ln-1" } }],
    });
  });

  it("gives the request's fields in order, without common parameters and without .N", () => {
    expect([...(action?.request?.fields.keys() ?? [])]).toEqual([
      "ReaderId",
      "BookIdList",
      "Weeks",
      "Shelf",
      "Remark",
      "Copies",
      "Silent",
    ]);
    const facts = (name: string) => action?.request?.fields.get(name)?.facts;
    expect(facts("BookIdList")).toEqual({
      type: "array of string",
      required: true,
      description: "Books to lend.\n- At most ten on weekdays.\n- At most five on Sundays.",
    });
    expect(facts("Weeks")).toMatchObject({
      type: "integer",
      required: false,
      enum: [1, 2, 4],
      default: 2,
    });
    expect(facts("Shelf")).toMatchObject({ minimum: 10, maximum: 99 });
    expect(facts("Remark")).toMatchObject({ type: "string", maxLength: 40 });
    expect(facts("Silent")).toMatchObject({ type: "boolean", default: false });
    expect(action?.request?.fields.get("Copies")).toMatchObject({
      ref: "BookCopy",
      facts: { type: "array of BookCopy" },
    });
  });

  it("gives the response's fields, and knows null only where a note says so", () => {
    const facts = (name: string) => action?.response?.fields.get(name)?.facts;
    expect(facts("LoanId")).toEqual({ type: "string", description: "The loan." });
    expect(facts("Due")).toMatchObject({ type: "string", nullable: true });
    expect(action?.response?.fields.get("Receipt")?.ref).toBe("LoanReceipt");
  });

  it("gives the error codes, and ends before the footer", () => {
    expect(
      [...(action?.errors ?? [])].map(([code, { facts }]) => [code, facts.description]),
    ).toEqual([
      ["FailedOperation.Closed", "The library is closed.\nIt opens again on Monday."],
      ["LimitExceeded", "Too many books."],
    ]);
  });

  it("is read alike with tabs between the cells", () => {
    const tabbed = COPIED_PAGE.replace(
      "LoanId String The loan.",
      "LoanId\tString\tThe loan.",
    ).replace("Receipt LoanReceipt What", "Receipt\tLoanReceipt\tWhat");
    expect(read(tabbed).actions).toEqual(read(COPIED_PAGE).actions);
  });

  it("is read alike with Windows line ends and a byte order mark", () => {
    expect(read(`\uFEFF${COPIED_PAGE.replaceAll("\n", "\r\n")}`).actions).toEqual(
      read(COPIED_PAGE).actions,
    );
  });
});

describe("the other pages, copied from a browser", () => {
  it("gives types with members, and who uses them", () => {
    const { types, whole } = read(TYPES_PAGE);
    expect([...types.keys()]).toEqual(["BookCopy", "LoanReceipt"]);
    expect(types.get("BookCopy")).toMatchObject({
      facts: { description: "One copy of a book." },
      usedBy: ["LendBooks", "ReturnBooks"],
    });
    expect(types.get("BookCopy")?.fields.get("Worn")?.facts).toMatchObject({
      required: false,
      enum: [0, 1, 2],
    });
    expect(types.get("LoanReceipt")?.fields.get("Fee")?.facts).toEqual({
      type: "number",
      description: "What it costs.",
    });
    expect(whole.types).toBe(true);
  });

  it("gives the service's codes and the common ones", () => {
    const { errorCodes, whole } = read(CODES_PAGE);
    expect([...errorCodes].map(([code, { facts }]) => [code, facts.common])).toEqual([
      ["AuthFailure.SignatureExpire", true],
      ["InternalError", true],
      ["FailedOperation.Closed", false],
      ["LimitExceeded", false],
    ]);
    expect(whole.errorCodes).toBe("all");
  });
});

describe("a page that cannot be understood", () => {
  const end = COPIED_PAGE.split("\n").length;
  const cutBefore = (start: string) => COPIED_PAGE.slice(0, COPIED_PAGE.indexOf(`\n${start}`) + 1);
  const broken: [string, string, number, RegExp][] = [
    ["is no page at all", "Hello.\n", 1, /the page of an action/],
    [
      "ends after the request",
      cutBefore("3. Output"),
      cutBefore("3. Output").split("\n").length,
      /section "Output Parameters"/,
    ],
    [
      "ends before the codes",
      cutBefore("6. Error"),
      cutBefore("6. Error").split("\n").length,
      /section "Error Code"/,
    ],
    [
      "lacks its first sections",
      COPIED_PAGE.replace("1. API Description", "API Description"),
      1,
      /the page of an action/,
    ],
    [
      "has its sections in another order",
      COPIED_PAGE.replace("6. Error Code", "6. Output Parameters").replace(
        "3. Output Parameters",
        "3. Error Code",
      ),
      lineOf(COPIED_PAGE, "3. Output"),
      /the sections in order: API Description, Input Parameters, Output Parameters, Error Code/,
    ],
    [
      "has a response without RequestId",
      COPIED_PAGE.replace(/^RequestId .*\n/m, ""),
      lineOf(COPIED_PAGE, "Receipt "),
      /a row RequestId further down/,
    ],
    [
      "has no row Action",
      COPIED_PAGE.replace(/^Action .*\n/m, ""),
      lineOf(COPIED_PAGE, "2. Input"),
      /a row "Action"/,
    ],
    [
      "has a type that is none",
      COPIED_PAGE.replace("Weeks No Integer How", "Weeks No integers How"),
      lineOf(COPIED_PAGE, "Weeks"),
      /save the page as HTML instead/,
    ],
    [
      "has an array's name and no array",
      COPIED_PAGE.replace("BookIdList.N Yes Array of String", "BookIdList.N Yes String"),
      lineOf(COPIED_PAGE, "BookIdList.N"),
      /an array, as BookIdList\.N ends in \.N, found "String"/,
    ],
    [
      "names a field twice",
      COPIED_PAGE.replace("Shelf No", "Weeks No"),
      lineOf(COPIED_PAGE, "Shelf"),
      /each name once, found "Weeks"/,
    ],
    [
      "has a code that nothing is said of",
      COPIED_PAGE.replace("LimitExceeded Too many books.", "LimitExceeded"),
      lineOf(COPIED_PAGE, "LimitExceeded"),
      /what LimitExceeded means, in the same row/,
    ],
    [
      "has no row where rows have to begin",
      COPIED_PAGE.replace("LoanId String The loan.", "something else"),
      lineOf(COPIED_PAGE, "LoanId"),
      /a row: Parameter Name, Type, Description, found "something else"/,
    ],
    [
      "has a line that may be a row or not",
      COPIED_PAGE.replace("Due Timestamp ISO8601 When", "Monday Morning When"),
      lineOf(COPIED_PAGE, "Due"),
      /save the page as HTML instead/,
    ],
  ];

  it.each(broken)("%s", (_what, page, line, expected) => {
    expect(() => read(page)).toThrow(expected);
    expect(() => read(page)).toThrow(`page.txt:${Math.min(line, end)}  `);
  });
});
