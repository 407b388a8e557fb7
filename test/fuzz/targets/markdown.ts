import { readSource } from "../../../drift/read/index.js";
import { UnreadableSource } from "../../../drift/read/unreadable.js";
import { textHashes } from "../../../drift/lock.js";
import { readOrRefused } from "../refusal.js";

export function fuzz(data: Buffer): void {
  readOrRefused(
    () => void textHashes(readSource(data.toString("utf8"), "page.md", () => true)),
    [UnreadableSource],
  );
}
