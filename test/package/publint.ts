import { readFileSync } from "node:fs";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect } from "vitest";

export async function expectCleanForPublint(tarball: string): Promise<void> {
  const data = readFileSync(tarball);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) },
  });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
}
