import type { Block } from "./block.js";

/** The JSON bodies of an Example section, requests and responses as they follow each other. */
export function examplesIn(blocks: readonly Block[]): unknown[] {
  const lines = blocks
    .flatMap((block) => (block.kind === "table" ? [] : [block.text]))
    .join("\n")
    .split("\n");
  const found: unknown[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    if (!lines[start]?.startsWith("{")) continue;
    const body = bodyFrom(lines, start);
    if (body === undefined) continue;
    found.push(body.value);
    start = body.end;
  }
  return found;
}

/** Examples that are not JSON are left alone: the source has some. */
function bodyFrom(
  lines: readonly string[],
  start: number,
): { value: unknown; end: number } | undefined {
  for (let end = start; end < lines.length; end += 1) {
    if (!lines[end]?.endsWith("}")) continue;
    try {
      return { value: JSON.parse(lines.slice(start, end + 1).join("\n")) as unknown, end };
    } catch {
      // Not yet the last line of the body.
    }
  }
  return undefined;
}
