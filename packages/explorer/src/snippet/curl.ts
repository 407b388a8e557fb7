import { stringifyJson } from "../../../../runtime/json.js";
import type { SnippetCall } from "./snippet-call.js";
import { secretTest } from "../form/secrets.js";
import { jsonWord, shellWord, variablesLine, withVariables } from "./shell.js";

/**
 * HMAC-SHA256 built from hashes, for keys of up to 64 bytes in hex. openssl takes an HMAC key only as
 * an argument, which other users can see.
 */
const HMAC = String.raw`hash() { openssl dgst -sha256 -hex | sed 's/^.* //'; }
masked() {
  local at bytes=
  for ((at = 0; at < 128; at += 2)); do printf -v bytes '%s\\x%02x' "$bytes" $((0x${"$"}{1:at:2} ^ $2)); done
  printf %b "$bytes"
}
hmac() {
  local key=$1
  while ((${"$"}{#key} < 128)); do key+=00; done
  { masked "$key" 0x5c; { masked "$key" 0x36; printf %s "$2"; } | openssl dgst -sha256 -binary; } | hash
}`;

/**
 * The call as a bash script, which signs on each run. Keys come from the environment, so the script
 * can be shared and does not expire. No program has a secret in its arguments.
 */
export function curlSnippet(call: SnippetCall): string {
  const { action, region, target, service, version } = call;
  const { host } = new URL(target.endpoint);
  const { value, names } = withVariables(call.request, secretTest(call.secretFields));
  return [
    "# For bash, with openssl. Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY,",
    "# and TENCENTCLOUD_TOKEN for temporary credentials.",
    ...variablesLine(names),
    `host=${shellWord(host)}`,
    `body=${jsonWord(stringifyJson(value))}`,
    "read -r time day < <(date -u '+%s %Y-%m-%d')",
    "# An HMAC by hand, since openssl would show its key in the list of processes.",
    HMAC,
    `canonical=$(printf 'POST\\n/\\n\\ncontent-type:application/json\\nhost:%s\\nx-tc-action:%s\\n\\ncontent-type;host;x-tc-action\\n%s' \\`,
    `  "$host" ${shellWord(action.toLowerCase())} "$(printf %s "$body" | hash)")`,
    `key=$(printf %s "TC3$TENCENTCLOUD_SECRET_KEY" | od -An -v -tx1 | tr -d ' \\n')`,
    `key=$(hmac "$key" "$day")`,
    `key=$(hmac "$key" ${shellWord(service)})`,
    `key=$(hmac "$key" tc3_request)`,
    `scope=$day/${shellWord(service)}/tc3_request`,
    `signature=$(hmac "$key" "$(printf 'TC3-HMAC-SHA256\\n%s\\n%s\\n%s' "$time" "$scope" "$(printf %s "$canonical" | hash)")")`,
    "headers() {",
    `  printf '%s\\n' \\`,
    `    "Authorization: TC3-HMAC-SHA256 Credential=$TENCENTCLOUD_SECRET_ID/$scope, SignedHeaders=content-type;host;x-tc-action, Signature=$signature" \\`,
    `    'Content-Type: application/json' \\`,
    `    ${shellWord(`X-TC-Action: ${action}`)} \\`,
    `    "X-TC-Timestamp: $time" \\`,
    `    ${shellWord(`X-TC-Version: ${version}`)} \\`,
    `    ${shellWord(`X-TC-Region: ${region}`)} \\`,
    `    \${TENCENTCLOUD_TOKEN:+"X-TC-Token: $TENCENTCLOUD_TOKEN"}`,
    "}",
    `curl -sS ${shellWord(`${target.endpoint}/`)} -H @<(headers) --data-binary @<(printf %s "$body")`,
    "",
  ].join("\n");
}
