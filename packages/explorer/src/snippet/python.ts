import { stringifyJson } from "../../../../runtime/json.js";
import { secretTest, variableFor, type SecretTest } from "../form/secrets.js";
import { isFields } from "../form/path.js";
import type { SnippetCall } from "./snippet-call.js";
import { quoted } from "./escape.js";

/** The call with Tencent's SDK for Python. Keys and secrets come from the environment. */
export function pythonSnippet(call: SnippetCall): string {
  const { action, region, target, service, version } = call;
  const { protocol, host } = new URL(target.endpoint);
  const isSecret = secretTest(call.secretFields);
  const client = `${service}_client`;
  return [
    `# pip install tencentcloud-sdk-python-${service}`,
    "# Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY,",
    "# and TENCENTCLOUD_TOKEN for temporary credentials.",
    "import json",
    "import os",
    "",
    "from tencentcloud.common.credential import Credential",
    "from tencentcloud.common.profile.client_profile import ClientProfile",
    "from tencentcloud.common.profile.http_profile import HttpProfile",
    `from tencentcloud.${service}.v${version.replaceAll("-", "")} import models, ${client}`,
    "",
    "credential = Credential(",
    '    os.environ["TENCENTCLOUD_SECRET_ID"],',
    '    os.environ["TENCENTCLOUD_SECRET_KEY"],',
    '    os.environ.get("TENCENTCLOUD_TOKEN"),',
    ")",
    `http = HttpProfile(protocol=${quoted(protocol.slice(0, -1))}, endpoint=${quoted(host)})`,
    "profile = ClientProfile(httpProfile=http)",
    `client = ${client}.${capitalized(service)}Client(credential, ${quoted(region)}, profile)`,
    "",
    `params = ${layOut(call.request, isSecret)}`,
    `request = models.${action}Request()`,
    "request.from_json_string(json.dumps(params))",
    `response = client.${action}(request)`,
    "print(response.to_json_string(indent=2))",
    "",
  ].join("\n");
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A value as Python, with a line for each member. */
function layOut(value: unknown, isSecret: SecretTest, indent = ""): string {
  const inner = `${indent}    `;
  if (Array.isArray(value)) {
    return block(
      "[",
      value.map((item) => layOut(item, isSecret, inner)),
      "]",
    );
  }
  if (isFields(value)) {
    const members = Object.entries(value).map(([name, member]) => {
      const code = isSecret(name, member)
        ? `os.environ[${quoted(variableFor(name))}]`
        : layOut(member, isSecret, inner);
      return `${quoted(name)}: ${code}`;
    });
    return block("{", members, "}");
  }
  if (typeof value === "string") return quoted(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  return value === null || value === undefined ? "None" : stringifyJson(value);

  function block(open: string, parts: readonly string[], close: string): string {
    if (parts.length === 0) return open + close;
    return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
  }
}
