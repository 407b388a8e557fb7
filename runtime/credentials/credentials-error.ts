import { hasBrand } from "../brand.js";

export interface CredentialsErrorDetails {
  /** Who was asked: `environment`, `profile`, `assume role`, … */
  readonly provider: string;
  /**
   * `false` where the provider is not set up here at all, so that another may be tried. Default:
   * `true`, which ends a chain: to go on would mean to act as somebody else than was asked for.
   */
  readonly applies?: boolean | undefined;
  /** The service's error code, where it refused. */
  readonly code?: string | undefined;
  /** The service's name for the call, where it got as far as having one. */
  readonly requestId?: string | undefined;
}

/**
 * There are no credentials. The message says who was asked, what was wrong and where; it never holds
 * a secret, nor any part of an answer that may hold one. There is no `cause` for the same reason.
 * Your own providers can throw it too, with `applies: false` to let a chain go on.
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
