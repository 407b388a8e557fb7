import { dayOf } from "../../../../runtime/signer/tc3.js";
import { bodyForms } from "./body-forms.js";
import { sha256, type SigningOptions } from "../../../explorer/src/signature/signing-options.js";

/** One thing that signers are known to get wrong. */
export interface Mistake {
  /** What was done, and by that what to do. */
  readonly say: string;
  readonly change: Partial<SigningOptions>;
}

/** The options with the mistake. Mistakes in several headers go together. */
export function withMistake(options: SigningOptions, { change }: Mistake): SigningOptions {
  return { ...options, ...change, headers: { ...options.headers, ...change.headers } };
}

export interface Circumstances {
  readonly body: Uint8Array;
  readonly secretId: string;
  /** The host and content type as they are sent, and the action with its capitals. */
  readonly host: string;
  readonly contentType: string;
  readonly action: string;
}

/** Everything that is tried, in groups: of each group, only one can have happened. */
export function mistakesFor(right: SigningOptions, circumstances: Circumstances): Mistake[][] {
  return [
    hosts(right, circumstances),
    contentTypes(circumstances),
    bodies(right, circumstances),
    days(right),
    services(right, circumstances),
    keys(right, circumstances),
    formats(right, circumstances),
  ].map((group) => group.filter((mistake) => differs(right, mistake)));
}

function withHeader(name: string, value: string): Partial<SigningOptions> {
  return { headers: { [name]: value } };
}

function hosts(right: SigningOptions, { host }: Circumstances): Mistake[] {
  const bare = host.replace(/:\d+$/, "");
  const of = (
    signed: string,
    say = `the host ${signed} was signed, and ${host} is sent`,
  ): Mistake => ({
    say,
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

function contentTypes({ contentType }: Circumstances): Mistake[] {
  const mistakes = CONTENT_TYPES.map((signed) => ({
    say: `the Content-Type ${JSON.stringify(signed)} was signed, and ${JSON.stringify(contentType)} is sent`,
    change: withHeader("content-type", signed),
  }));
  const capitals = {
    say: "the Content-Type was signed with its capitals: values are signed in lower case",
    change: withHeader("content-type", contentType),
  };
  return [...mistakes, capitals];
}

function bodies(right: SigningOptions, { body }: Circumstances): Mistake[] {
  return [
    ...bodyForms(body).map(({ say, bytes }) => ({ say, change: { bodyHash: sha256(bytes) } })),
    {
      say: "the hash of the body was written in capitals",
      change: { bodyHash: right.bodyHash.toUpperCase() },
    },
    {
      say: "the body itself was put in place of its hash",
      change: { bodyHash: Buffer.from(body).toString("utf8") },
    },
    { say: "the body was left unsigned", change: { bodyHash: "UNSIGNED-PAYLOAD" } },
  ];
}

const DAY = 86_400;

function days(right: SigningOptions): Mistake[] {
  const time = Number(right.timestamp);
  const near = [time - DAY, time + DAY].filter((at) => at >= 0);
  return [
    ...near.map((at) => ({
      say: `the date ${dayOf(at)} was signed, and X-TC-Timestamp is on ${right.date} in UTC: take the day in UTC, not that of the local time zone`,
      change: { date: dayOf(at) },
    })),
    {
      say: "the time was signed in milliseconds: X-TC-Timestamp counts seconds",
      change: { timestamp: `${time * 1000}` },
    },
    {
      say: `the date was signed as ${right.date.replaceAll("-", "")}: it has hyphens`,
      change: { date: right.date.replaceAll("-", "") },
    },
  ];
}

function services(right: SigningOptions, { host }: Circumstances): Mistake[] {
  const label = host.split(".")[0] ?? host;
  return [
    ...new Set([label, right.service.toUpperCase(), "cvm", "redis", "tencentcloudapi", ""]),
  ].map((service) => ({
    say: `the service ${JSON.stringify(service)} was signed, in place of ${JSON.stringify(right.service)}`,
    change: { service },
  }));
}

function withKey(say: string, secretKey: string): Mistake {
  return { say, change: { secretKey } };
}

function keys(right: SigningOptions, { secretId }: Circumstances): Mistake[] {
  const { secretKey } = right;
  return [
    withKey("the secret key was used with a line end behind it", `${secretKey}\n`),
    withKey("the secret key was used with a Windows line end behind it", `${secretKey}\r\n`),
    withKey("the secret key was used with a space behind it", `${secretKey} `),
    withKey("the secret key was used with quotes around it", `"${secretKey}"`),
    withKey("the secret key was used without the spaces around it", secretKey.trim()),
    withKey("the secret ID was used as the secret key", secretId),
    { say: 'the secret key was used without "TC3" before it', change: { prefix: "" } },
    { say: 'the secret key was used with "AWS4" before it', change: { prefix: "AWS4" } },
    {
      say: "each HMAC was made into hex before it was the key of the next: its bytes are the key",
      change: { keyForm: "hex" },
    },
    {
      say: "each HMAC was made into Base64 before it was the key of the next: its bytes are the key",
      change: { keyForm: "base64" },
    },
  ];
}

function formats(right: SigningOptions, { action }: Circumstances): Mistake[] {
  return [
    {
      say: "the action was signed with its capitals: values are signed in lower case",
      change: withHeader("x-tc-action", action),
    },
    { say: "the empty line behind the headers is missing", change: { headersEnd: "" } },
    {
      say: "the lines were signed with Windows line ends: a line feed alone ends them",
      change: { lineEnd: "\r\n" },
    },
    {
      say: "the canonical request itself was put into the string to sign, in place of its hash",
      change: { requestForm: "text" },
    },
    { say: "GET was signed, and POST is sent", change: { method: "GET" } },
    { say: "POST was signed, and GET is sent", change: { method: "POST" } },
    {
      say: "the method was signed in small letters",
      change: { method: right.method.toLowerCase() },
    },
    { say: "an empty path was signed: the path is /", change: { path: "" } },
    {
      say: "the headers content-type and host alone were signed, and SignedHeaders says otherwise",
      change: { signedHeaders: "content-type;host" },
    },
    {
      say: "content-type, host and x-tc-action were signed, and SignedHeaders says otherwise",
      change: { signedHeaders: "content-type;host;x-tc-action" },
    },
  ];
}

function differs(right: SigningOptions, mistake: Mistake): boolean {
  return JSON.stringify(withMistake(right, mistake)) !== JSON.stringify(right);
}
