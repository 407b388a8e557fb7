import type { ConnectionOptions } from "../connection.js";
import { shellWord, wordsOf } from "../help/example-line.js";
import type { Wait } from "./wait.js";

/** The command that goes on with a wait, to be copied. It holds IDs and where they are, and no secret. */
export function waitCommand(
  { waiter, request }: Wait,
  { region, endpoint, profile }: ConnectionOptions,
): string {
  const given = Object.entries({ region, endpoint, profile }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${shellWord(value)}`],
  );
  const fields = Object.entries(request).map(([name, value]) => `--${name} ${wordsOf(value)}`);
  return ["tcredis wait", waiter, ...fields, ...given].join(" ");
}
