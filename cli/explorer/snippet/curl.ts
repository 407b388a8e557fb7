import { stringifyJson } from "../../../runtime/json.js";
import type { CallFacts } from "./call-facts.js";
import { secretTest, variableFor, withPlaceholders } from "./secret-places.js";
import { shellWord } from "./shell.js";

/** Stands for a secret until the text is made: no request holds such a one. */
const MARK = "\u0001";

/**
 * The call as a program for bash, which signs anew each time. Keys come from the environment: what
 * is shown can be passed on, and does not run out.
 */
export function curlSnippet(call: CallFacts): string {
  const { action, region, target, service, version } = call;
  const { host } = new URL(target.endpoint);
  const { value, names } = withPlaceholders(
    call.request,
    secretTest(call.secretFields),
    (name) => MARK + variableFor(name) + MARK,
  );
  const variables = names.map((name) => `$${variableFor(name)}`);
  return [
    "# For bash, with openssl. The environment has TENCENTCLOUD_SECRET_ID,",
    "# TENCENTCLOUD_SECRET_KEY, and TENCENTCLOUD_TOKEN if there is one.",
    ...(variables.length === 0 ? [] : [`# Also ${variables.join(", ")}, as it stands in JSON.`]),
    `host=${shellWord(host)}`,
    `body=${bodyWord(stringifyJson(value))}`,
    "read -r time day < <(date -u '+%s %Y-%m-%d')",
    `hash() { printf %s "$1" | openssl dgst -sha256 -hex | sed 's/^.* //'; }`,
    `hmac() { printf %s "$2" | openssl dgst -sha256 -mac HMAC -macopt "$1" -hex | sed 's/^.* //'; }`,
    `canonical=$(printf 'POST\\n/\\n\\ncontent-type:application/json\\nhost:%s\\nx-tc-action:%s\\n\\ncontent-type;host;x-tc-action\\n%s' \\`,
    `  "$host" ${shellWord(action.toLowerCase())} "$(hash "$body")")`,
    `key=$(hmac "key:TC3$TENCENTCLOUD_SECRET_KEY" "$day")`,
    `key=$(hmac "hexkey:$key" ${shellWord(service)})`,
    `key=$(hmac "hexkey:$key" tc3_request)`,
    `scope=$day/${shellWord(service)}/tc3_request`,
    `signature=$(hmac "hexkey:$key" "$(printf 'TC3-HMAC-SHA256\\n%s\\n%s\\n%s' "$time" "$scope" "$(hash "$canonical")")")`,
    `curl -sS ${shellWord(`${target.endpoint}/`)} \\`,
    `  -H "Authorization: TC3-HMAC-SHA256 Credential=$TENCENTCLOUD_SECRET_ID/$scope, SignedHeaders=content-type;host;x-tc-action, Signature=$signature" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -H ${shellWord(`X-TC-Action: ${action}`)} \\`,
    `  -H "X-TC-Timestamp: $time" \\`,
    `  -H ${shellWord(`X-TC-Version: ${version}`)} \\`,
    `  -H ${shellWord(`X-TC-Region: ${region}`)} \\`,
    `  \${TENCENTCLOUD_TOKEN:+-H "X-TC-Token: $TENCENTCLOUD_TOKEN"} \\`,
    `  --data-binary "$body"`,
    "",
  ].join("\n");
}

function bodyWord(json: string): string {
  // JSON escapes the mark, which leaves it as it can be found.
  const escaped = JSON.stringify(MARK).slice(1, -1);
  return json
    .split(escaped)
    .map((part, index) => (index % 2 === 0 ? shellWord(part) : `"$${part}"`))
    .join("");
}
