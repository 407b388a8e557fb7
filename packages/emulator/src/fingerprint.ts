const PRIME = 0x100000001b3n;
const OFFSET_BASIS = 0xcbf29ce484222325n;

/** 64 bits that identify a text (FNV-1a): the same in every process, without waiting for Web Crypto. */
export function fingerprint(text: string): bigint {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return hash;
}

const MAX_NUMBER = 90_000n;
const RUN_ID_DIGITS = 40;

/** The internal number of something with an ID: always the same, and never 0. */
export function numberFor(id: string): number {
  return Number(1n + (fingerprint(id) % MAX_NUMBER));
}

/** The run ID of a node, 40 hexadecimal digits: always the same for its ID. */
export function runIdFor(id: string): string {
  const parts = [0, 1, 2].map((part) =>
    fingerprint(`${part}/${id}`).toString(16).padStart(16, "0"),
  );
  return parts.join("").slice(0, RUN_ID_DIGITS);
}

/** Represents a password, so that no password is in the state, in a log or in a dump. */
export type PasswordDigest = string & { readonly digest: unique symbol };

/**
 * A new one in each process, so that a digest reveals nothing about the password. Created on first
 * use, because workerd has no random numbers while modules load.
 */
let salt: string | undefined;

export function digestOf(password: string): PasswordDigest {
  salt ??= crypto.randomUUID();
  return fingerprint(`${salt}${password}`).toString(36) as PasswordDigest;
}
