import { dayOf } from "../../../../runtime/signer/tc3.js";
import { bodyForms } from "./body-forms.js";
import { sha256, type SigningOptions } from "../../../explorer/src/signature/signing-options.js";

/** A mistake that signers are known to make. */
export interface Mistake {
  /** What was done, and where it is not obvious, what is right. */
  readonly description: string;
  readonly change: Partial<SigningOptions>;
}

/** Applies a mistake to options. Mistakes in different headers combine. */
export function withMistake(options: SigningOptions, { change }: Mistake): SigningOptions {
  return { ...options, ...change, headers: { ...options.headers, ...change.headers } };
}

/** The request as it was sent. */
export interface SentRequest {
  readonly body: Uint8Array;
  readonly secretId: string;
  /** The host and content type as they are sent, and the action with its capitals. */
  readonly host: string;
  readonly contentType: string;
  readonly action: string;
}

/** All mistakes in groups. Mistakes of the same group exclude each other. */
export function mistakesFor(right: SigningOptions, sent: SentRequest): Mistake[][] {
  return [
    hosts(right, sent),
    contentTypes(sent),
    bodies(right, sent),
    days(right),
    services(right, sent),
    keys(right, sent),
    formats(right, sent),
  ].map((group) => group.filter((mistake) => differs(right, mistake)));
}

function withHeader(name: string, value: string): Partial<SigningOptions> {
  return { headers: { [name]: value } };
}

function hosts(right: SigningOptions, { host }: SentRequest): Mistake[] {
  const bare = host.replace(/:\d+$/, "");
  const of = (
    signed: string,
    description = `the host ${signed} was signed, and ${host} is sent`,
  ): Mistake => ({
    description,
    change: withHeader("host", signed),
  });
  const { service } = right;
  return [
    of(bare, `the host was signed without its port: it is sent as ${host}`),
    of(`${bare}:443`, "the host was signed with the port 443, which is not sent"),
    of(`${bare}:80`, "the host was signed with the port 80, which is not sent"),
    of(`https://${host}`, "the address was signed with https://, in place of the host alone"),
    of(`${host}/`, "the host was signed with a slash behind it"),
    of(host, "the host was signed with its capitals: values are signed in lower case"),
    of(`${service}.tencentcloudapi.com`),
    of(`${service}.intl.tencentcloudapi.com`),
    of("tencentcloudapi.com"),
  ];
}

const CONTENT_TYPES = [
  "application/json",
  "application/json; charset=utf-8",
  "application/json;charset=utf-8",
  "application/json; charset=utf8",
  "application/x-www-form-urlencoded",
  "text/plain;charset=utf-8",
  "multipart/form-data",
  "",
];

function contentTypes({ contentType }: SentRequest): Mistake[] {
  const mistakes = CONTENT_TYPES.map((signed) => ({
    description: `the Content-Type ${JSON.stringify(signed)} was signed, and ${JSON.stringify(contentType)} is sent`,
    change: withHeader("content-type", signed),
  }));
  const capitals = {
    description: "the Content-Type was signed with its capitals: values are signed in lower case",
    change: withHeader("content-type", contentType),
  };
  return [...mistakes, capitals];
}

function bodies(right: SigningOptions, { body }: SentRequest): Mistake[] {
  return [
    ...bodyForms(body).map(({ description, bytes }) => ({
      description,
      change: { bodyHash: sha256(bytes) },
    })),
    {
      description: "the hash of the body was written in capitals",
      change: { bodyHash: right.bodyHash.toUpperCase() },
    },
    {
      description: "the body itself was put in place of its hash",
      change: { bodyHash: Buffer.from(body).toString("utf8") },
    },
    { description: "the body was left unsigned", change: { bodyHash: "UNSIGNED-PAYLOAD" } },
  ];
}

const DAY = 86_400;

function days(right: SigningOptions): Mistake[] {
  const time = Number(right.timestamp);
  const near = [time - DAY, time + DAY].filter((at) => at >= 0);
  return [
    ...near.map((at) => ({
      description: `the date ${dayOf(at)} was signed, and X-TC-Timestamp is on ${right.date} in UTC: take the day in UTC, not that of the local time zone`,
      change: { date: dayOf(at) },
    })),
    {
      description: "the time was signed in milliseconds: X-TC-Timestamp counts seconds",
      change: { timestamp: `${time * 1000}` },
    },
    {
      description: `the date was signed as ${right.date.replaceAll("-", "")}: it has hyphens`,
      change: { date: right.date.replaceAll("-", "") },
    },
  ];
}

function services(right: SigningOptions, { host }: SentRequest): Mistake[] {
  const label = host.split(".")[0] ?? host;
  return [
    ...new Set([label, right.service.toUpperCase(), "cvm", "redis", "tencentcloudapi", ""]),
  ].map((service) => ({
    description: `the service ${JSON.stringify(service)} was signed, in place of ${JSON.stringify(right.service)}`,
    change: { service },
  }));
}

function withKey(description: string, secretKey: string): Mistake {
  return { description, change: { secretKey } };
}

function keys(right: SigningOptions, { secretId }: SentRequest): Mistake[] {
  const { secretKey } = right;
  return [
    withKey("the secret key was used with a line end behind it", `${secretKey}\n`),
    withKey("the secret key was used with a Windows line end behind it", `${secretKey}\r\n`),
    withKey("the secret key was used with a space behind it", `${secretKey} `),
    withKey("the secret key was used with quotes around it", `"${secretKey}"`),
    withKey("the secret key was used without the spaces around it", secretKey.trim()),
    withKey("the secret ID was used as the secret key", secretId),
    { description: 'the secret key was used without "TC3" before it', change: { prefix: "" } },
    { description: 'the secret key was used with "AWS4" before it', change: { prefix: "AWS4" } },
    {
      description:
        "each HMAC was made into hex before it was the key of the next: its bytes are the key",
      change: { keyForm: "hex" },
    },
    {
      description:
        "each HMAC was made into Base64 before it was the key of the next: its bytes are the key",
      change: { keyForm: "base64" },
    },
  ];
}

function formats(right: SigningOptions, { action }: SentRequest): Mistake[] {
  return [
    {
      description: "the action was signed with its capitals: values are signed in lower case",
      change: withHeader("x-tc-action", action),
    },
    { description: "the empty line behind the headers is missing", change: { headersEnd: "" } },
    {
      description: "the lines were signed with Windows line ends: a line feed alone ends them",
      change: { lineEnd: "\r\n" },
    },
    {
      description:
        "the canonical request itself was put into the string to sign, in place of its hash",
      change: { requestForm: "text" },
    },
    { description: "GET was signed, and POST is sent", change: { method: "GET" } },
    { description: "POST was signed, and GET is sent", change: { method: "POST" } },
    {
      description: "the method was signed in small letters",
      change: { method: right.method.toLowerCase() },
    },
    { description: "an empty path was signed: the path is /", change: { path: "" } },
    {
      description:
        "the headers content-type and host alone were signed, and SignedHeaders says otherwise",
      change: { signedHeaders: "content-type;host" },
    },
    {
      description:
        "content-type, host and x-tc-action were signed, and SignedHeaders says otherwise",
      change: { signedHeaders: "content-type;host;x-tc-action" },
    },
  ];
}

function differs(right: SigningOptions, mistake: Mistake): boolean {
  return JSON.stringify(withMistake(right, mistake)) !== JSON.stringify(right);
}
