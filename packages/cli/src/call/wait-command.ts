import { shellWord } from "../../../explorer/src/snippet/shell.js";
import { endpointOf, type ConnectionOptions } from "../connection.js";
import { knownRegion } from "../region.js";
import { wordsOf } from "../help/example-line.js";
import { isUnsafe } from "../output/escape.js";

/** What is waited for: the name of a waiter, and the request that it sends. */
export interface Wait {
  readonly waiter: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/**
 * The command that goes on with a wait, to be copied. It holds IDs and where they are, also where only a
 * variable said that, and no secret.
 * Undefined where an ID of the response would be an option, or would not look like what it is.
 */
export function waitCommand(
  { waiter, request }: Wait,
  options: ConnectionOptions,
): string | undefined {
  const ids = Object.values(request).flat().map(String);
  if (ids.some((id) => id.startsWith("-") || isUnsafe(id))) return undefined;
  const fields = Object.entries(request).map(([name, value]) => `--${name} ${wordsOf(value)}`);
  const where = {
    region: knownRegion(options),
    endpoint: endpointOf(options),
    profile: options.profile,
  };
  const given = Object.entries(where).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${shellWord(value)}`],
  );
  return ["tcredis wait", waiter, ...fields, ...given].join(" ");
}
