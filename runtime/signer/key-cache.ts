import { dayOf, type SignInput } from "./tc3.js";

/** A key and its credential scope. */
export interface ScopedKey<Key> {
  readonly scope: string;
  readonly key: Key;
}

const MAX_KEYS = 32;
const SECONDS_OF_A_DAY = 86_400;

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
    const name = `${Math.floor(timestamp / SECONDS_OF_A_DAY)}/${service}/${secretKey}`;
    const found = this.#keys.get(name) ?? this.#make(secretKey, timestamp, service);
    this.#keys.delete(name);
    this.#keys.set(name, found);
    if (this.#keys.size > MAX_KEYS) this.#keys.delete(this.#keys.keys().next().value ?? name);
    return found;
  }

  #make(secretKey: string, timestamp: number, service: string): ScopedKey<Key> {
    const scope = `${dayOf(timestamp)}/${service}/tc3_request`;
    return { scope, key: this.#derive(secretKey, scope) };
  }
}
