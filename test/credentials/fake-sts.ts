import { sign } from "../../runtime/signer/sign.js";
import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import type { Credentials } from "../../runtime/signer/tc3.js";
import { served } from "../fixtures/http.js";
import { CANARY } from "./canary.js";

export interface StsRequest {
  readonly action: string;
  readonly region: string;
  readonly authorization: string;
  readonly body: Record<string, unknown>;
}

/** What the fake says instead of credentials: an answer's content, or a body as it is. */
export type Reply = { readonly status?: number; readonly raw: string } | Record<string, unknown>;

/** Stands in for STS: verifies signatures of the credentials it knows, and numbers what it gives. */
export async function startSts(known: readonly Credentials[], reply?: (n: number) => Reply | null) {
  const requests: StsRequest[] = [];
  const url = await served(async (request, response) => {
    const body = await text(request);
    requests.push({
      action: headerOf(request, "x-tc-action"),
      region: headerOf(request, "x-tc-region"),
      authorization: headerOf(request, "authorization"),
      body: JSON.parse(body) as Record<string, unknown>,
    });
    const n = requests.length;
    const answer = reply?.(n) ?? (await verify(request, body, known)) ?? granted(n);
    if ("raw" in answer) {
      const { status, raw } = answer as { status?: number; raw: string };
      response.writeHead(status ?? 200, { Location: "/elsewhere" });
      response.end(raw);
    } else {
      response.end(JSON.stringify({ Response: { RequestId: `request-${n}`, ...answer } }));
    }
  });
  return { url, requests };
}

export function granted(n: number, expiresInSeconds = 7200) {
  return {
    Credentials: {
      TmpSecretId: `tmp-id-${n}`,
      TmpSecretKey: `${CANARY}-tmp-key-${n}`,
      Token: `${CANARY}-tmp-token-${n}`,
    },
    ExpiredTime: Math.floor(Date.now() / 1000) + expiresInSeconds,
    Expiration: "not looked at",
  };
}

export function refusal(code: string, message: string): Reply {
  return { Error: { Code: code, Message: message } };
}

async function verify(
  request: IncomingMessage,
  body: string,
  known: readonly Credentials[],
): Promise<Reply | undefined> {
  const authorization = headerOf(request, "authorization");
  if (authorization === "SKIP") {
    return headerOf(request, "x-tc-action") === "AssumeRoleWithWebIdentity"
      ? undefined
      : refusal("AuthFailure.InvalidAuthorization", "this action is signed");
  }
  const credentials = known.find(({ secretId }) => authorization.includes(`=${secretId}/`));
  if (credentials === undefined) return refusal("AuthFailure.SecretIdNotFound", "unknown id");
  const expected = await sign({
    method: request.method ?? "",
    host: headerOf(request, "host"),
    path: request.url ?? "",
    contentType: headerOf(request, "content-type"),
    body,
    service: "sts",
    action: headerOf(request, "x-tc-action"),
    timestamp: Number(headerOf(request, "x-tc-timestamp")),
    credentials,
  });
  if (expected.authorization !== authorization) {
    return refusal("AuthFailure.SignatureFailure", "the signature does not match");
  }
  if (headerOf(request, "x-tc-token") !== (credentials.token ?? "")) {
    return refusal("AuthFailure.TokenFailure", "the token has run out");
  }
  if (headerOf(request, "x-tc-version") !== "2018-08-13") {
    return refusal("NoSuchVersion", "another version");
  }
  return undefined;
}

function headerOf(request: IncomingMessage, name: string): string {
  return String(request.headers[name] ?? "");
}
