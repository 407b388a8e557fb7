import { service as redis } from "tencentcloud-redis/metadata";
import { baseUrlOf } from "../../../../runtime/endpoint.js";
import type { Credentials } from "../../../../runtime/signer/tc3.js";
import { credentialsFor } from "../connection.js";
import { readBytes } from "../request/read-body.js";
import { UsageError } from "../errors.js";
import { sign as words } from "../locales/sign.js";
import { readAuthorization } from "../../../explorer/src/signature/authorization.js";

export interface SignOptions {
  readonly action?: string;
  readonly body?: string;
  readonly header: readonly string[];
  readonly method: string;
  readonly path: string;
  readonly host?: string;
  readonly endpoint?: string;
  readonly service?: string;
  readonly contentType?: string;
  readonly timestamp?: string;
  readonly signedHeaders?: string;
  readonly secretId?: string;
  readonly secretStdin?: boolean;
  readonly profile?: string;
  readonly authorization?: string;
  readonly canonicalRequest?: string;
}

/** What to sign. */
export interface SignInput {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly contentType: string;
  readonly body: Uint8Array;
  readonly service: string;
  readonly action: string;
  readonly timestamp: number;
  readonly signedHeaders: string | undefined;
  readonly otherHeaders: Readonly<Record<string, string>>;
  readonly credentials: Credentials;
  readonly authorization: string | undefined;
}

/** Combines options and headers. Options win. @throws UsageError */
export async function readInput(options: SignOptions): Promise<SignInput> {
  const headers = readHeaders(options.header);
  const service = options.service ?? redis.name;
  const action = options.action ?? headers["x-tc-action"];
  if (action === undefined) {
    throw new UsageError(words.input.noAction);
  }
  if (options.body === "-" && options.secretStdin) {
    throw new UsageError(words.input.twoReaders);
  }
  const authorization = options.authorization ?? headers["authorization"];
  return {
    method: options.method.toUpperCase(),
    path: options.path,
    host: options.host ?? headers["host"] ?? hostOf(service, options.endpoint),
    contentType: options.contentType ?? headers["content-type"] ?? "application/json",
    body: options.body === undefined ? Buffer.from("{}") : readBytes(options.body, "--body"),
    service,
    action,
    timestamp: timeOf(options.timestamp ?? headers["x-tc-timestamp"], authorization),
    signedHeaders: options.signedHeaders,
    otherHeaders: headers,
    credentials: await credentialsOf(options, headers, authorization),
    authorization,
  };
}

function readHeaders(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((line) => {
      const at = line.indexOf(":");
      if (at < 1) throw new UsageError(words.input.headerLine);
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}

function hostOf(service: string, endpoint: string | undefined): string {
  try {
    return new URL(baseUrlOf(service, endpoint)).host;
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}.`);
  }
}

/** To check a signature, its timestamp is required: the signature depends on it. */
function timeOf(text: string | undefined, authorization: string | undefined): number {
  if (text === undefined) {
    if (authorization === undefined) return Math.floor(Date.now() / 1000);
    throw new UsageError(words.input.noTimestamp);
  }
  if (/^\d{1,11}$/.test(text)) return Number(text);
  const isMilliseconds = /^\d{12,14}$/.test(text);
  throw new UsageError(words.input.notATime(text, isMilliseconds ? words.input.milliseconds : ""));
}

async function credentialsOf(
  options: SignOptions,
  headers: Readonly<Record<string, string>>,
  authorization: string | undefined,
): Promise<Credentials> {
  const token = headers["x-tc-token"];
  if (!options.secretStdin) {
    const found = await (await credentialsFor(options.profile))();
    return { ...found, ...(token === undefined ? {} : { token }) };
  }
  const given = authorization === undefined ? undefined : readAuthorization(authorization);
  const claimed = given === undefined || "issue" in given ? undefined : given.secretId;
  const secretId = options.secretId ?? claimed;
  if (secretId === undefined) {
    throw new UsageError(words.input.noSecretId);
  }
  const secretKey = readBytes("-", "--secret-stdin")
    .toString("utf8")
    .replace(/\r?\n$/, "");
  if (secretKey === "") throw new UsageError(words.input.noSecretKey);
  return { secretId, secretKey, token };
}
