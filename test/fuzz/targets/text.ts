import { readSource } from "../../../packages/codegen/src/docs-sync/read/index.js";
import { UnreadableSource } from "../../../packages/codegen/src/docs-sync/read/unreadable.js";
import { textHashes } from "../../../packages/codegen/src/docs-sync/lock.js";
import { readOrRefused } from "../refusal.js";

export function fuzz(data: Buffer): void {
  readOrRefused(
    () => void textHashes(readSource(data.toString("utf8"), "page.txt", () => true)),
    [UnreadableSource],
  );
}
