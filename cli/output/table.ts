import Table from "cli-table3";
import { stringifyJson } from "../../runtime/json.js";
import { coloursFor, harmless } from "../terminal.js";

type Fields = Readonly<Record<string, unknown>>;

const BORDERLESS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/** A result as tables: one for plain members, and one for each list of objects. */
export function tableOf(value: unknown, columns = process.stdout.columns ?? 100): string {
  if (Array.isArray(value)) return listTable(value, columns);
  if (!isFields(value)) return `${cell(value)}\n`;
  const lists = Object.entries(value).filter(([, member]) => isListOfFields(member));
  const plain = Object.entries(value).filter(([, member]) => !isListOfFields(member));
  const tables = lists.map(([name, list]) => `${name}\n${listTable(list as Fields[], columns)}`);
  if (plain.length > 0) tables.push(pairs(plain));
  return tables.join("\n");
}

function listTable(list: readonly unknown[], columns: number): string {
  if (list.length === 0) return "(none)\n";
  if (!list.every(isFields)) return list.map((item) => `${cell(item)}\n`).join("");
  const names = [...new Set(list.flatMap((item) => Object.keys(item)))];
  const rows = list.map((item) => names.map((name) => cell(item[name])));
  const table = render(names, rows);
  const isWide = table.split("\n").some((line) => visible(line) > columns);
  // Too wide to be read across: one below the other instead.
  return isWide ? list.map((item) => pairs(Object.entries(item))).join("\n") : table;
}

function pairs(entries: readonly (readonly [string, unknown])[]): string {
  return render(
    [],
    entries.map(([name, value]) => [harmless(name), cell(value)]),
  );
}

function render(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const { bold } = coloursFor(process.stdout);
  const table = new Table({
    head: head.map((name) => bold(harmless(name))),
    chars: BORDERLESS,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  table.push(...rows.map((row) => [...row]));
  const lines = table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "-";
  const text = typeof value === "object" ? stringifyJson(value) : String(value);
  return harmless(text).replaceAll("\n", "\\n");
}

// eslint-disable-next-line no-control-regex
const COLOUR = /\u001b\[\d+m/g;

function visible(line: string): number {
  return line.replaceAll(COLOUR, "").length;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfFields(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isFields);
}
