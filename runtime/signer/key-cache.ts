import { dayOf, type SignInput } from "./tc3.js";

/** A key and its credential scope. */
export interface ScopedKey<Key> {
  readonly scope: string;
  readonly key: Key;
}

const MAX_KEYS = 32;

/**
 * The derived keys that were used last. A key takes three HMACs and is valid for a day. The secret is part
 * of the cache key, so that a rotated secret gets a new one.
 */
export class KeyCache<Key> {
  readonly #derive: (secretKey: string, scope: string) => Key;
  /** In the order of their last use. */
  readonly #keys = new Map<string, ScopedKey<Key>>();

  constructor(derive: (secretKey: string, scope: string) => Key) {
    this.#derive = derive;
  }

  get({ timestamp, service, credentials: { secretKey } }: SignInput): ScopedKey<Key> {
    const scope = `${dayOf(timestamp)}/${service}/tc3_request`;
    const name = `${scope}/${secretKey}`;
    const found = this.#keys.get(name) ?? { scope, key: this.#derive(secretKey, scope) };
    this.#keys.delete(name);
    this.#keys.set(name, found);
    for (const oldest of this.#keys.keys()) {
      if (this.#keys.size <= MAX_KEYS) break;
      this.#keys.delete(oldest);
    }
    return found;
  }
}
