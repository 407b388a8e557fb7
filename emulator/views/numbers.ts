const LARGEST = 90_000;

/** An internal number for something that has an ID: always the same one, and never 0. */
export function numberFor(id: string): number {
  let hash = 7;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % LARGEST;
  return hash + 1;
}

const RUN_ID_LENGTH = 40;

/** 40 hexadecimal digits, as nodes are known by: always the same ones. */
export function runIdFor(id: string): string {
  let digits = "";
  for (let part = 0; digits.length < RUN_ID_LENGTH; part += 1) {
    digits += numberFor(`${id}/${part}`).toString(16).padStart(5, "0");
  }
  return digits.slice(0, RUN_ID_LENGTH);
}
