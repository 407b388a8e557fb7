import { dayOf, type SignInput } from "./tc3.js";

/** A key, and what it was derived for. */
export interface ScopedKey<Key> {
  readonly secretKey: string;
  readonly day: number;
  readonly service: string;
  /** The scope as the signature writes it. */
  readonly scope: string;
  readonly key: Key;
}

/** So many are kept. */
const LIMIT = 32;

/**
 * Derived keys, the latest few. Deriving one takes three HMACs, and it stays the same for a day.
 * The secret is compared with, so that a rotated secret is never served with old keys.
 */
export class KeyCache<Key> {
  readonly #derive: (secretKey: string, scope: string) => Key;
  #keys: ScopedKey<Key>[] = [];

  constructor(derive: (secretKey: string, scope: string) => Key) {
    this.#derive = derive;
  }

  get({ timestamp, service, credentials: { secretKey } }: SignInput): ScopedKey<Key> {
    const day = Math.floor(timestamp / 86_400);
    const known = this.#keys.find(
      (one) => one.day === day && one.secretKey === secretKey && one.service === service,
    );
    if (known) return known;
    const scope = `${dayOf(timestamp)}/${service}/tc3_request`;
    const made = { secretKey, day, service, scope, key: this.#derive(secretKey, scope) };
    this.#keys = [made, ...this.#keys].slice(0, LIMIT);
    return made;
  }
}
