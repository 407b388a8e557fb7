const PRIME = 0x100000001b3n;
const START = 0xcbf29ce484222325n;

/** 64 bits that stand for a text, by FNV-1a: always the same ones, on every platform, at once. */
export function fingerprint(text: string): bigint {
  let hash = START;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return hash;
}
