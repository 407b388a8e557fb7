/**
 * Derived keys, the latest few. Deriving one takes three HMACs, and it stays the same for a day.
 * The secret is part of the cache's key, so that a rotated secret is never served with old keys.
 */
export class KeyCache<Key> {
  readonly #keys = new Map<string, Key>();
  readonly #limit: number;

  constructor(limit = 32) {
    this.#limit = limit;
  }

  get(secretKey: string, day: string, service: string, derive: () => Key): Key {
    const name = `${day}/${service}/${secretKey}`;
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = derive();
      if (this.#keys.size >= this.#limit) {
        const [oldest] = this.#keys.keys();
        if (oldest !== undefined) this.#keys.delete(oldest);
      }
      this.#keys.set(name, key);
    }
    return key;
  }
}
