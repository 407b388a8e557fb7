import { fingerprint } from "../fingerprint.js";

const LARGEST = 90_000n;
const DIGITS = 40;

/** An internal number for something that has an ID: always the same one, and never 0. */
export function numberFor(id: string): number {
  return Number(1n + (fingerprint(id) % LARGEST));
}

/** 40 hexadecimal digits, as nodes are known by: always the same ones. */
export function runIdFor(id: string): string {
  const parts = [0, 1, 2].map((part) =>
    fingerprint(`${part}/${id}`).toString(16).padStart(16, "0"),
  );
  return parts.join("").slice(0, DIGITS);
}
