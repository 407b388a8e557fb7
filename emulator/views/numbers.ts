import { createHash } from "node:crypto";

const LARGEST = 90_000;

/** An internal number for something that has an ID: always the same one, and never 0. */
export function numberFor(id: string): number {
  return 1 + (Number.parseInt(runIdFor(id).slice(0, 8), 16) % LARGEST);
}

/** 40 hexadecimal digits, as nodes are known by: always the same ones. */
export function runIdFor(id: string): string {
  return createHash("sha1").update(id).digest("hex");
}
