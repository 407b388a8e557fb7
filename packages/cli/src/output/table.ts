import stringWidth from "string-width";
import { isFields, isObject, type Fields } from "../../../explorer/src/form/path.js";
import { stringifyJson } from "../../../../runtime/json.js";
import { escapeJson, escapeLine } from "./escape.js";
import { bold, type Text } from "./text.js";
import { columnsFor, wrapLine } from "./wrap.js";

/** A result as tables: one for plain members, and one for each list of objects. */
export function tableOf(value: unknown, columns = process.stdout.columns ?? 100): Text {
  if (Array.isArray(value)) return listTable(value, columns);
  if (!isFields(value)) return `${cell(value)}\n`;
  const lists = Object.entries(value).filter(([, member]) => isListOfFields(member));
  const plain = Object.entries(value).filter(([, member]) => !isListOfFields(member));
  const tables = lists.map(([name, list]): Text => [
    `${escapeLine(name)}\n`,
    listTable(list as Fields[], columns),
  ]);
  if (plain.length > 0) tables.push(`${fitted(pairs(plain))}\n`);
  return tables.map((table, index) => (index === 0 ? table : ["\n", table]));
}

function listTable(list: readonly unknown[], columns: number): Text {
  if (list.length === 0) return "(none)\n";
  if (list.every((item) => Array.isArray(item))) {
    return layOut(list.map((row: readonly unknown[]) => row.map(cell))).map((line) => `${line}\n`);
  }
  if (!list.every(isFields)) return list.map((item) => `${cell(item)}\n`).join("");
  const names = [...new Set(list.flatMap((item) => Object.keys(item)))];
  const rows = list.map((item) => names.map((name) => cell(item[name])));
  const [head = "", ...below] = layOut([names.map(escapeLine), ...rows]);
  // Too wide for the terminal: print one item below the other.
  if ([head, ...below].some((line) => line.length > columns)) {
    return list.map((item) => `${fitted(pairs(Object.entries(item)))}\n`).join("\n");
  }
  return [bold(head), "\n", ...below.map((line) => `${line}\n`)];
}

/** Lines as wide as the terminal at most; programs get them whole. */
function fitted(lines: readonly string[]): string {
  const columns = columnsFor(process.stdout);
  return lines.flatMap((line) => wrapLine(line, columns)).join("\n");
}

/** A line to each member; what is in an object or a list of objects stands below its name, indented. */
function pairs(entries: readonly (readonly [string, unknown])[]): string[] {
  const plain = entries.filter(([, value]) => !isFields(value) && !isListOfFields(value));
  const rows = layOut(plain.map(([name, value]) => [escapeLine(name), cell(value)]));
  return entries.flatMap(([name, value]) => {
    if (!isFields(value) && !isListOfFields(value)) return rows.splice(0, 1);
    const items = [value].flat() as Fields[];
    return items.flatMap((item, index) => [
      items.length === 1 ? escapeLine(name) : `${escapeLine(name)} ${index}`,
      ...pairs(Object.entries(item)).map((line) => `  ${line}`),
    ]);
  });
}

/** Rows as lines, each column as wide as its widest cell. */
function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(text));
    }
  }
  const padded = (text: string, column: number): string =>
    text + " ".repeat((widths[column] ?? 0) - stringWidth(text));
  return rows.map((row) => row.map(padded).join("  ").trimEnd()).filter((line) => line !== "");
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "-";
  if (Array.isArray(value) && value.every((item) => !isObject(item))) {
    return escapeLine(value.join(", "));
  }
  return isObject(value) ? escapeJson(stringifyJson(value)) : escapeLine(String(value));
}

function isListOfFields(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isFields);
}
