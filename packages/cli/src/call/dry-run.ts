import { service } from "tencentcloud-redis";
import { parseJson, stringifyJson } from "../../../../runtime/json.js";
import { masked } from "../../../../runtime/redact.js";
import { escapeJson } from "../output/escape.js";
import { connect, type ConnectionOptions } from "../connection.js";

/** A request as it would be sent. */
export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether something in it does not show. */
  readonly isMasked: boolean;
}

/** Has the client make and sign a request, and takes it away before it is sent. */
export async function signedRequest(
  action: string,
  request: object,
  options: ConnectionOptions,
  showSecrets: boolean,
): Promise<SignedRequest> {
  let sent: Omit<SignedRequest, "isMasked"> | undefined;
  const client = await connect(options, {
    transport: ({ method, url, headers, body }) => {
      // Bytes are sent for forms alone, which no action of this service takes.
      sent = { method, url, headers, body: body as string };
      const response = '{"Response":{"RequestId":""}}';
      return Promise.resolve({ status: 200, headers: {}, body: response, isCut: false });
    },
  });
  await client.call(action, request);
  if (sent === undefined) throw new Error("the client sent nothing");
  return showSecrets ? { ...sent, isMasked: false } : withoutSecrets(sent);
}

/** Passwords and the token of temporary credentials. The secret key is in no request. */
function withoutSecrets(sent: Omit<SignedRequest, "isMasked">): SignedRequest {
  const headers = Object.fromEntries(
    Object.entries(sent.headers).map(([name, value]) => [
      name,
      name === "x-tc-token" ? "***" : value,
    ]),
  );
  const body = stringifyJson(masked(parseJson(sent.body), service.secretFields));
  const isMasked = body !== sent.body || headers["x-tc-token"] !== undefined;
  // Spelt as it is sent, unless something is hidden.
  return { ...sent, headers, body, isMasked };
}

/** As HTTP has it, but that the body's unsafe characters are escaped, which JSON does not mind. */
export function asHttp({ method, url, headers, body }: SignedRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, "", escapeJson(body), ""].join("\n");
}
