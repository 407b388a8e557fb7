import { parseJson, stringifyJson } from "../../../runtime/json.js";
import type {
  CallReport,
  CallRequest,
  Cancellation,
  Confirmation,
  ConfirmedCall,
  Refusal,
  Start,
} from "../src/protocol.js";

/** What the local server refused to do. */
export class ServerRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The local server did not answer: it may have been stopped. */
export class ServerGone extends Error {}

/** The server that the page came from. The token goes in a header, which no other page can send. */
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

  async cancel(cancellation: Cancellation): Promise<void> {
    await this.#ask("POST", "/api/cancellations", cancellation);
  }

  async #ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
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
      throw new ServerGone("The explorer's server does not answer.", { cause: error });
    }
    const value = parseJson(text) as Answer & Refusal;
    if (!response.ok) throw new ServerRefusal(response.status, value.error);
    return value;
  }
}
