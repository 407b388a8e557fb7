import { hasBrand } from "../brand.js";

/** One rule that a request breaks. Nothing in it shows a secret. */
export interface ValidationIssue {
  /** Path of the invalid value: keys and list positions. Empty for the request itself. */
  readonly path: readonly (string | number)[];
  /**
   * The rule: a keyword of JSON Schema such as `maximum`, `unknown` for a member not listed, or
   * `depth` for what is inside too many other things.
   */
  readonly rule: string;
  /**
   * The argument of the rule, for messages of your own: `30` for `maximum`, the pairs of value and name for
   * `oneOf`, the other parameter for `dependentRequired`. Undefined for a rule that has none.
   */
  readonly argument?: unknown;
  /** A sentence that names the field, the rule and what was given. */
  readonly message: string;
  /**
   * The invalid value. `"***"` if it is or may be secret: the value of a secret field, or of an unknown
   * member, which may be a misspelt secret field. An object or a list is only described.
   */
  readonly value: unknown;
}

/**
 * Checks requests of one action. It is a schema of the Standard Schema specification, version 1, which form
 * libraries and others accept.
 */
export interface RequestValidator<Request = unknown> {
  readonly action: string;
  /** Every rule that the value breaks; empty for a valid request. Never throws. */
  readonly check: (value: unknown) => ValidationIssue[];
  /** Throws a `ValidationError` with every rule that the value breaks, if there is one. */
  readonly assert: (value: unknown) => void;
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Request>;
    readonly types?: { readonly input: Request; readonly output: Request } | undefined;
  };
}

/** The value as it was passed, or what is wrong with it. */
export type StandardResult<Request> =
  | { readonly value: Request; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/** Validators by the name of the action. Requests of an action that has none are not checked. */
export interface RequestValidators {
  readonly [action: string]: RequestValidator | undefined;
}

/** A request breaks rules of the OpenAPI document. It was not sent. */
export class ValidationError extends Error {
  /** Identifies the class in other copies of this package, see `hasBrand`. */
  static readonly brand: string = "tencentcloud-redis/ValidationError";
  override readonly name = "ValidationError";
  /** The action that was called. */
  readonly action: string;
  /** Every broken rule. */
  readonly issues: readonly ValidationIssue[];

  constructor(action: string, issues: readonly ValidationIssue[]) {
    super([`${action} was not sent:`, ...issues.map(({ message }) => `- ${message}`)].join("\n"));
    this.action = action;
    this.issues = issues;
  }

  /** By brand, so that errors of another copy of this package count. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, value);
  }

  toJSON(): object {
    const { name, message, action } = this;
    const issues = this.issues.map((issue) => ({
      ...issue,
      // JSON has no bigints, and errors must be loggable.
      value: typeof issue.value === "bigint" ? String(issue.value) : issue.value,
    }));
    return { name, message, action, issues };
  }
}

/** @throws ValidationError with every broken rule, if there is one. */
export function assertValid(
  validator: Pick<RequestValidator, "check">,
  action: string,
  value: unknown,
): void {
  const issues = validator.check(value);
  if (issues.length > 0) throw new ValidationError(action, issues);
}
