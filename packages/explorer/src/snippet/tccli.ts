import { indented } from "../form/json-text.js";
import type { CallFacts } from "./snippet-call.js";
import { secretTest } from "../form/secrets.js";
import { jsonWord, shellWord, variablesLine, withVariables } from "./shell.js";

/**
 * The call for Tencent's own command line, which signs by itself. It reads the request as it would a
 * file, so every type arrives as it is, and no file and no argument holds a secret.
 */
export function tccliSnippet(call: CallFacts): string {
  const { action, region, target, service, version } = call;
  const { value, names } = withVariables(call.request, secretTest(call.secretFields));
  const isEmulator = target.name === "emulator";
  const endpoint = isEmulator ? [] : [`--endpoint ${shellWord(new URL(target.endpoint).host)}`];
  return [
    ...(isEmulator
      ? ["# tccli calls over HTTPS only: this goes to the real service, not to the emulator."]
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
