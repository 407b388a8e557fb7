import { indented } from "../form/json-text.js";
import type { SnippetCall } from "./snippet-call.js";
import { secretTest } from "../form/secrets.js";
import { jsonWord, shellWord, variablesLine, withVariables } from "./shell.js";

/**
 * The call for Tencent's own command line, which signs it. The request goes through standard input, so
 * that every type is kept, and no file and no argument holds a secret.
 */
export function tccliSnippet(call: SnippetCall): string {
  const { action, region, target, service, version } = call;
  const { value, names } = withVariables(call.request, secretTest(call.secretFields));
  const isEmulator = target.name === "emulator";
  const endpoint = isEmulator ? [] : [`--endpoint ${shellWord(new URL(target.endpoint).host)}`];
  return [
    ...(isEmulator
      ? ["# tccli supports HTTPS only, so this calls the real service, not the emulator."]
      : []),
    ...variablesLine(names),
    [
      `tccli ${shellWord(service)} ${shellWord(action)}`,
      `--version ${shellWord(version)}`,
      `--region ${shellWord(region)}`,
      ...endpoint,
      `--cli-input-json file:///dev/stdin <<< ${jsonWord(indented(value))}`,
    ].join(" \\\n  "),
    "",
  ].join("\n");
}
