import { indented } from "../form/json-text.js";
import { isFields, type Path } from "../form/path.js";
import { secretTest, variableFor, type SecretTest } from "../form/secrets.js";
import type { SnippetCall } from "./snippet-call.js";
import { escapedJson, quoted } from "./escape.js";

const SDK = "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud";

/** The call with Tencent's SDK for Go. Keys and secrets come from the environment. */
export function goSnippet(call: SnippetCall): string {
  const { action, region, target, service, version } = call;
  const { protocol, host } = new URL(target.endpoint);
  const secrets: Path[] = [];
  const value = withoutSecrets(call.request, secretTest(call.secretFields), [], secrets);
  // A raw string has no escapes of its own, and cannot hold its own quote.
  const json = `\`${escapedJson(indented(value), "`")}\``;
  return [
    `// go get ${SDK}/common ${SDK}/${service}`,
    "// Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY,",
    "// and TENCENTCLOUD_TOKEN for temporary credentials.",
    "package main",
    "",
    "import (",
    '\t"fmt"',
    '\t"log"',
    '\t"os"',
    "",
    `\t"${SDK}/common"`,
    `\t"${SDK}/common/profile"`,
    `\t${service} "${SDK}/${service}/v${version.replaceAll("-", "")}"`,
    ")",
    "",
    "func main() {",
    "\tcredential := common.NewTokenCredential(",
    '\t\tos.Getenv("TENCENTCLOUD_SECRET_ID"),',
    '\t\tos.Getenv("TENCENTCLOUD_SECRET_KEY"),',
    '\t\tos.Getenv("TENCENTCLOUD_TOKEN"),',
    "\t)",
    "\tclientProfile := profile.NewClientProfile()",
    ...(protocol === "http:" ? ['\tclientProfile.HttpProfile.Scheme = "HTTP"'] : []),
    `\tclientProfile.HttpProfile.Endpoint = ${quoted(host)}`,
    `\tclient, err := ${service}.NewClient(credential, ${quoted(region)}, clientProfile)`,
    ...FATAL,
    "",
    `\trequest := ${service}.New${action}Request()`,
    `\terr = request.FromJsonString(${json})`,
    ...FATAL,
    ...secrets.flatMap(assignment),
    `\tresponse, err := client.${action}(request)`,
    ...FATAL,
    "\tfmt.Println(response.ToJsonString())",
    "}",
    "",
  ].join("\n");
}

const FATAL = ["\tif err != nil {", "\t\tlog.Fatal(err)", "\t}"];

/** Copies a request without its secrets, and collects where they were. */
function withoutSecrets(value: unknown, isSecret: SecretTest, at: Path, secrets: Path[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => withoutSecrets(item, isSecret, [...at, index], secrets));
  }
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const inner = [...at, name];
      if (!isSecret(name, member)) {
        return [[name, withoutSecrets(member, isSecret, inner, secrets)]];
      }
      secrets.push(inner);
      return [];
    }),
  );
}

/** `request.Users[0].Password = …`; the SDK has no field for any other name. */
function assignment(path: Path): string[] {
  if (!path.every((key) => typeof key === "number" || /^[A-Z][A-Za-z0-9]*$/.test(key))) return [];
  const place = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const variable = quoted(variableFor(String(path.at(-1))));
  return [`\trequest${place} = common.StringPtr(os.Getenv(${variable}))`];
}
