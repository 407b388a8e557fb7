import { hasBrand } from "../brand.js";

export interface CredentialsErrorDetails {
  /** The provider: `environment`, `profile`, `assume role`, … */
  readonly provider: string;
  /**
   * `false` if the provider is not configured here, so that a chain tries the next one. Default: `true`,
   * which ends a chain, because the next provider would be another identity than intended.
   */
  readonly applies?: boolean | undefined;
  /** The service's error code, if it refused. */
  readonly code?: string | undefined;
  /** The service's ID of the call, if it responded with one. */
  readonly requestId?: string | undefined;
}

/**
 * No credentials found. The message names the provider, the problem and its place. It contains neither a
 * secret nor a part of a response that may contain one; for that reason there is no `cause`. Custom
 * providers can throw it too, with `applies: false` to let a chain continue.
 */
export class CredentialsError extends Error {
  /** Identifies the class in other copies of this package, see `hasBrand`. */
  static readonly brand: string = "tencentcloud-redis/CredentialsError";
  override readonly name = "CredentialsError";
  readonly provider: string;
  readonly applies: boolean;
  readonly code: string | undefined;
  readonly requestId: string | undefined;

  constructor(reason: string, details: CredentialsErrorDetails) {
    super(`${details.provider}: ${reason}`);
    this.provider = details.provider;
    this.applies = details.applies ?? true;
    this.code = details.code;
    this.requestId = details.requestId;
  }

  /** The message without the provider's name. */
  get reason(): string {
    return this.message.slice(this.provider.length + 2);
  }

  /** By brand, so that errors of another copy of this package count. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }

  toJSON(): object {
    const { name, message, provider, applies, code, requestId } = this;
    return { name, message, provider, applies, code, requestId };
  }
}
