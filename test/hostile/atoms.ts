import { readFileSync } from "node:fs";

/** One hostile value, by a name that a failure can be told by. */
export interface Atom {
  readonly name: string;
  readonly value: unknown;
}

interface Written {
  readonly name: string;
  readonly text?: string | null;
  readonly value?: unknown;
  readonly repeat?: readonly [string, number];
}

/** The atoms of `test/fixtures/hostile/atoms.json`, long ones written out. */
export function readAtoms(): Atom[] {
  const written = JSON.parse(
    readFileSync("test/fixtures/hostile/atoms.json", "utf8"),
  ) as readonly Written[];
  return written.map(({ name, text, value, repeat }) => ({
    name,
    value: repeat === undefined ? (text ?? value) : repeat[0].repeat(repeat[1]),
  }));
}

/** Whether it takes a while to do anything with it: then it is not tried everywhere each time. */
export function isLong({ value }: Atom): boolean {
  return typeof value === "string" && value.length > 1000;
}
