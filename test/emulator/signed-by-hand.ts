import { expect } from "vitest";
import { EMULATOR_CREDENTIALS } from "../../packages/emulator/src/index.js";
import { sign } from "../../runtime/signer/sign.js";
import { cloneRequest } from "../fixtures/requests.js";

export interface Call {
  url?: string;
  body?: unknown;
  raw?: string | Uint8Array;
  headers?: Record<string, string>;
  method?: string;
  sign?: Partial<Parameters<typeof sign>[0]>;
}

/** Sends a call that is signed by hand, and may be wrong. */
export async function send(
  fetchLike: typeof fetch,
  {
    url = "https://redis.intl.tencentcloudapi.com/",
    body,
    raw,
    headers,
    method = "POST",
    sign: how,
  }: Call,
): Promise<{
  code: string | undefined;
  message: string | undefined;
  result: Record<string, unknown>;
}> {
  const text = raw ?? JSON.stringify(body ?? cloneRequest);
  const signed = await sign({
    method,
    host: new URL(url).host,
    path: "/",
    contentType: "application/json",
    body: text,
    service: "redis",
    action: "CloneInstances",
    timestamp: Math.floor(Date.now() / 1000),
    credentials: EMULATOR_CREDENTIALS,
    ...how,
  });
  const response = await fetchLike(url, {
    method,
    headers: {
      ...signed.headers,
      "X-TC-Version": "2018-04-12",
      "X-TC-Region": "ap-singapore",
      ...headers,
    },
    ...(method === "GET" ? {} : { body: text }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("Date")).not.toBeNull();
  const { Response: result } = (await response.json()) as { Response: Record<string, unknown> };
  expect(result["RequestId"]).toBeTypeOf("string");
  const error = result["Error"] as { Code: string; Message: string } | undefined;
  return { code: error?.Code, message: error?.Message, result };
}
