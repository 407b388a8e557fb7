import { indented } from "../form/json-text.js";
import { shownText } from "../form/input-value.js";
import { namesOfSecrets, secretTest } from "../form/secrets.js";
import type { SnippetCall } from "./snippet-call.js";
import { jsonWord, shellWord, variablesLine, withVariables } from "./shell.js";
import { endpointOf } from "./typescript.js";

/**
 * The call for our command line, which asks before a purchase. Plain values are flags. Others, and
 * secrets, which no argument may hold, are a body that only this process can read.
 */
export function tcredisSnippet(call: SnippetCall): string {
  const { action, region, target } = call;
  const isSecret = secretTest(call.secretFields);
  const { value, names } = withVariables(call.request, isSecret);
  const isPlain =
    namesOfSecrets(call.request, isSecret).length === 0 &&
    Object.entries(call.request).every(
      ([name, member]) => /^[A-Z][A-Za-z0-9]*$/.test(name) && isWord(member),
    );
  const endpoint = endpointOf(target.endpoint);
  return [
    ...variablesLine(names),
    [
      `tcredis ${shellWord(action)}`,
      ...(isPlain
        ? Object.entries(call.request).map(([name, member]) => flag(name, shownText(member)))
        : [`--body <(printf %s ${jsonWord(indented(value))})`]),
      `--region ${shellWord(region)}`,
      ...(endpoint === undefined ? [] : [`--endpoint ${shellWord(endpoint)}`]),
    ].join(" \\\n  "),
    "",
  ].join("\n");
}

function isWord(value: unknown): boolean {
  return value !== null && value !== undefined && typeof value !== "object";
}

/** A word that begins with a hyphen would be read as an option. */
function flag(name: string, text: string): string {
  return text.startsWith("-") ? `--${name}=${shellWord(text)}` : `--${name} ${shellWord(text)}`;
}
