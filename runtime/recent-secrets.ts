import type { Credentials } from "./signer/tc3.js";

const LIMIT = 16;

/** The secrets of the credentials used last: what they signed is masked after a rotation too. */
export class RecentSecrets {
  #values: readonly string[] = [];

  get values(): readonly string[] {
    return this.#values;
  }

  remember({ secretKey, token }: Credentials): void {
    for (const secret of [secretKey, token]) {
      if (!secret || this.#values.includes(secret)) continue;
      this.#values = [secret, ...this.#values].slice(0, LIMIT);
    }
  }
}
