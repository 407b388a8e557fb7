import type { Row } from "./block.js";
import { UnreadableSource } from "./unreadable.js";

/** The cells of a line with bars between them: `Action | 是 | String | …`, with or without bars around. */
export function barredCells(line: string): string[] | undefined {
  if (!line.includes("|")) return undefined;
  const inside = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inside.split("|").map((cell) => cell.trim());
}

/**
 * The rows of a table with bars, as programs turn pages into text. A row ends with the line that ends in
 * a bar, and the table where a line begins no other row.
 */
export function barredRows(
  lines: readonly string[],
  start: number,
  columns: readonly string[],
  file: string,
): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let next = /^[\s|:-]+$/.test(lines[start] ?? "") ? start + 1 : start;
  while ((barredCells(lines[next] ?? "")?.length ?? 0) >= columns.length) {
    const first = next;
    while (next < lines.length && lines[next]?.endsWith("|") !== true) next += 1;
    if (next === lines.length) {
      const expected = "the bar at the end of the row that begins here";
      throw new UnreadableSource(file, first + 1, expected, lines[first]);
    }
    next += 1;
    const cells = barredCells(lines.slice(first, next).join("\n")) ?? [];
    const last = columns.length - 1;
    const description = cells.slice(last).join(" | ").trim();
    rows.push({ cells: [...cells.slice(0, last), description], line: first + 1 });
  }
  return { rows, end: next };
}
