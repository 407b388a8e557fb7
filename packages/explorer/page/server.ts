import { parseJson, stringifyJson } from "../../../runtime/json.js";
import type { Fields } from "../src/form/path.js";
import type {
  CallReport,
  CallRequest,
  Cancellation,
  Confirmation,
  ConfirmedCall,
  ErrorBody,
  Start,
} from "../src/protocol.js";

/** The local server rejected a request. */
export class ServerError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The local server does not respond: it may have been stopped. */
export class ServerUnreachable extends Error {}

/** The server of the page. The token goes in a header, which no other page can send. */
export class Server {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  start(): Promise<Start> {
    return this.#ask("GET", "/api/start");
  }

  confirm(call: CallRequest): Promise<Confirmation> {
    return this.#ask("POST", "/api/confirmations", call);
  }

  call(call: ConfirmedCall): Promise<CallReport> {
    return this.#ask("POST", "/api/calls", call);
  }

  /** Makes a call that reads. @throws Error that says in a line why there is no result */
  async read(call: CallRequest): Promise<Fields> {
    const { outcome } = await this.call(call);
    if (outcome.kind === "succeeded") return outcome.result;
    if (outcome.kind === "refused") throw new Error(`${outcome.code}: ${outcome.message}`);
    throw new Error("message" in outcome ? outcome.message : outcome.kind);
  }

  async cancel(cancellation: Cancellation): Promise<void> {
    await this.#ask("POST", "/api/cancellations", cancellation);
  }

  async #ask<Body>(method: string, path: string, body?: object): Promise<Body> {
    const headers = { "Content-Type": "application/json", "X-Explorer-Token": this.#token };
    let response: Response;
    let text: string;
    try {
      response = await fetch(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: stringifyJson(body) }),
      });
      text = await response.text();
    } catch (error) {
      throw new ServerUnreachable("The explorer's server does not respond.", { cause: error });
    }
    const value = parseJson(text) as Body & ErrorBody;
    if (!response.ok) throw new ServerError(response.status, value.error);
    return value;
  }
}

const TOKEN_NAME = "explorer-token";

/**
 * Takes the token from the address that the terminal printed, and removes it there, where others
 * could see it. It is stored for this origin, so that a reload and a second tab work.
 */
export function takeToken(): string {
  const address = new URL(location.href);
  const given = address.searchParams.get("token");
  if (given === null) return localStorage.getItem(TOKEN_NAME) ?? "";
  localStorage.setItem(TOKEN_NAME, given);
  address.searchParams.delete("token");
  history.replaceState(null, "", address);
  return given;
}
