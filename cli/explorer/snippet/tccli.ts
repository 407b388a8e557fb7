import { indented } from "../form/json-text.js";
import type { CallFacts } from "./call-facts.js";
import { secretTest, variableFor, withPlaceholders } from "./secret-places.js";
import { shellWord } from "./shell.js";

/** The call for Tencent's own command line, which signs by itself. It calls over HTTPS only. */
export function tccliSnippet(call: CallFacts): string {
  const { action, region, target, service, version } = call;
  const { value, names } = withPlaceholders(
    call.request,
    secretTest(call.secretFields),
    (name) => `<${variableFor(name)}>`,
  );
  const endpoint =
    target.name === "emulator" ? [] : [`--endpoint ${new URL(target.endpoint).host}`];
  return [
    ...(target.name === "emulator"
      ? ["# tccli calls over HTTPS only: this goes to the real service, not to the emulator."]
      : []),
    ...(names.length === 0 ? [] : ["# Put the secrets into the file in place of <…>."]),
    "cat > request.json <<'JSON'",
    indented(value),
    "JSON",
    [
      `tccli ${shellWord(service)} ${shellWord(action)}`,
      `--version ${shellWord(version)}`,
      `--region ${shellWord(region)}`,
      ...endpoint,
      "--cli-input-json file://request.json",
    ].join(" \\\n  "),
    "",
  ].join("\n");
}
