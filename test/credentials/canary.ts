import { inspect } from "node:util";
import { expect } from "vitest";
import { CredentialsError } from "../../runtime/credentials/index.js";

/** Every value that must not be seen begins with this. */
export const CANARY = "c4n4ry";

/** The error of a provider, which must not show a secret in any form that it can be printed in. */
export async function failureOf(run: () => unknown): Promise<CredentialsError> {
  let error: unknown;
  try {
    await run();
  } catch (thrown) {
    error = thrown;
  }
  expect(error, "it did not fail").toBeInstanceOf(CredentialsError);
  const shown = [
    (error as Error).message,
    (error as Error).stack,
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: true }),
  ];
  expect(shown.join("\n").toLowerCase()).not.toContain(CANARY);
  return error as CredentialsError;
}
