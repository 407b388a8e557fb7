import { parseJson, stringifyJson } from "../../../../runtime/json.js";
import { masked } from "../../../../runtime/redact.js";
import { apiService } from "../document.js";
import { escapeJson } from "../output/escape.js";
import type { OutputOptions, Printer } from "../output/print.js";
import { writeNote, writeOut } from "../output/write.js";
import { connectByName, type ConnectionOptions } from "../connection.js";
import { messages } from "../locales/index.js";

/** A request as it would be sent. */
interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether a secret in it is masked. */
  readonly isMasked: boolean;
}

/** Prints the signed request: with the printer, or as HTTP text without one. */
export async function dryRun(
  action: string,
  request: object,
  options: ConnectionOptions & Pick<OutputOptions, "showSecrets">,
  printer: Printer | undefined,
): Promise<void> {
  const signed = await signedRequest(action, request, options, options.showSecrets === true);
  const { isMasked, ...shown } = signed;
  if (printer === undefined) await writeOut(asHttp(signed));
  else await printer.print(shown);
  if (isMasked) await writeNote(messages.call.maskedRequest);
}

/** Has the client sign a request, with a transport that sends nothing. */
async function signedRequest(
  action: string,
  request: object,
  options: ConnectionOptions,
  showSecrets: boolean,
): Promise<SignedRequest> {
  let sent: Omit<SignedRequest, "isMasked"> | undefined;
  const client = await connectByName(options, {
    transport: ({ method, url, headers, body }) => {
      // Only multipart forms are bytes, and no action of this service takes one.
      sent = { method, url, headers, body: body as string };
      const response = '{"Response":{"RequestId":""}}';
      return Promise.resolve({ status: 200, headers: {}, body: response, isCut: false });
    },
  });
  await client.call(action, request);
  if (sent === undefined) throw new Error("the client sent nothing");
  return showSecrets ? { ...sent, isMasked: false } : withoutSecrets(sent);
}

/** Masks passwords and the session token. The secret key is in no request. */
function withoutSecrets(sent: Omit<SignedRequest, "isMasked">): SignedRequest {
  const headers = Object.fromEntries(
    Object.entries(sent.headers).map(([name, value]) => [
      name,
      name === "x-tc-token" ? "***" : value,
    ]),
  );
  const body = stringifyJson(masked(parseJson(sent.body), apiService().secretFields));
  const isMasked = body !== sent.body || headers["x-tc-token"] !== undefined;
  // Byte for byte as it is sent, unless something is masked.
  return { ...sent, headers, body, isMasked };
}

/** The request as HTTP text. Unsafe characters of the body are escaped; it is still the same JSON. */
function asHttp({ method, url, headers, body }: SignedRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, "", escapeJson(body), ""].join("\n");
}
