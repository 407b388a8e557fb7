import { dayOf } from "../../../../runtime/signer/tc3.js";
import { mistakes as words } from "../locales/sign.js";
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

function hosts({ service }: SigningOptions, { host }: SentRequest): Mistake[] {
  const bare = host.replace(/:\d+$/, "");
  const of = (signed: string, description = words.hosts.other(signed, host)): Mistake => ({
    description,
    change: withHeader("host", signed),
  });
  return [
    of(bare, words.hosts.withoutPort(host)),
    of(`${bare}:443`, words.hosts.withPort(443)),
    of(`${bare}:80`, words.hosts.withPort(80)),
    of(`https://${host}`, words.hosts.address),
    of(`${host}/`, words.hosts.slash),
    of(host, words.hosts.capitals),
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
  const { other, capitals } = words.contentTypes;
  const mistakes = CONTENT_TYPES.map((signed) => ({
    description: other(JSON.stringify(signed), JSON.stringify(contentType)),
    change: withHeader("content-type", signed),
  }));
  return [...mistakes, { description: capitals, change: withHeader("content-type", contentType) }];
}

function bodies({ bodyHash }: SigningOptions, { body }: SentRequest): Mistake[] {
  const { hashInCapitals, notHashed, unsigned } = words.bodies;
  return [
    ...bodyForms(body).map(({ description, bytes }) => withBodyHash(description, sha256(bytes))),
    withBodyHash(hashInCapitals, bodyHash.toUpperCase()),
    withBodyHash(notHashed, Buffer.from(body).toString("utf8")),
    withBodyHash(unsigned, "UNSIGNED-PAYLOAD"),
  ];
}

function withBodyHash(description: string, bodyHash: string): Mistake {
  return { description, change: { bodyHash } };
}

const DAY = 86_400;

function days(right: SigningOptions): Mistake[] {
  const time = Number(right.timestamp);
  const { local, milliseconds, withoutHyphens } = words.days;
  const near = [time - DAY, time + DAY].filter((at) => at >= 0).map((at) => dayOf(at));
  const plain = right.date.replaceAll("-", "");
  return [
    ...near.map((date) => ({ description: local(date, right.date), change: { date } })),
    { description: milliseconds, change: { timestamp: `${time * 1000}` } },
    { description: withoutHyphens(plain), change: { date: plain } },
  ];
}

function services(right: SigningOptions, { host }: SentRequest): Mistake[] {
  const label = host.split(".")[0] ?? host;
  return [
    ...new Set([label, right.service.toUpperCase(), "cvm", "redis", "tencentcloudapi", ""]),
  ].map((service) => ({
    description: words.service(JSON.stringify(service), JSON.stringify(right.service)),
    change: { service },
  }));
}

function keys({ secretKey }: SigningOptions, { secretId }: SentRequest): Mistake[] {
  const { keys: of } = words;
  return [
    { description: of.lineEnd, change: { secretKey: `${secretKey}\n` } },
    { description: of.windows, change: { secretKey: `${secretKey}\r\n` } },
    { description: of.space, change: { secretKey: `${secretKey} ` } },
    { description: of.quotes, change: { secretKey: `"${secretKey}"` } },
    { description: of.trimmed, change: { secretKey: secretKey.trim() } },
    { description: of.secretId, change: { secretKey: secretId } },
    { description: of.withoutPrefix, change: { prefix: "" } },
    { description: of.otherPrefix, change: { prefix: "AWS4" } },
    { description: of.encoded("hex"), change: { keyForm: "hex" } },
    { description: of.encoded("Base64"), change: { keyForm: "base64" } },
  ];
}

function formats({ method }: SigningOptions, { action }: SentRequest): Mistake[] {
  const { formats: of } = words;
  return [
    { description: of.actionInCapitals, change: withHeader("x-tc-action", action) },
    { description: of.headersEnd, change: { headersEnd: "" } },
    { description: of.windows, change: { lineEnd: "\r\n" } },
    { description: of.notHashed, change: { requestForm: "text" } },
    { description: of.method("GET", "POST"), change: { method: "GET" } },
    { description: of.method("POST", "GET"), change: { method: "POST" } },
    { description: of.smallMethod, change: { method: method.toLowerCase() } },
    { description: of.emptyPath, change: { path: "" } },
    { description: of.twoHeaders, change: { signedHeaders: "content-type;host" } },
    { description: of.threeHeaders, change: { signedHeaders: "content-type;host;x-tc-action" } },
  ];
}

function differs(right: SigningOptions, mistake: Mistake): boolean {
  return JSON.stringify(withMistake(right, mistake)) !== JSON.stringify(right);
}
