// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Stricter rules for the passwords of an instance, on top of the general ones. The numbers only matter while `Enabled` is true. */
export interface PasswordPolicy {
  /**
   * Whether passwords have to obey these rules on top of the general ones.
   *
   * @example `true`
   */
  Enabled: boolean;
  /**
   * How many letters a password has at least, upper and lower case together.
   *
   * Range: 1 to 16.
   *
   * @defaultValue `1`
   * @example `2`
   */
  MinLetterCount?: number | undefined;
  /**
   * How many digits a password has at least.
   *
   * Range: 1 to 16.
   *
   * @defaultValue `1`
   * @example `2`
   */
  MinDigitCount?: number | undefined;
  /**
   * How many characters besides letters and digits a password has at least.
   *
   * Range: 1 to 16.
   *
   * @defaultValue `1`
   * @example `1`
   */
  MinSpecialCount?: number | undefined;
  /**
   * How long a password is at least. Not less than `MinLetterCount`, `MinDigitCount` and `MinSpecialCount` together.
   *
   * Range: 8 to 64.
   *
   * @defaultValue `8`
   * @example `12`
   */
  MinLength?: number | undefined;
}
