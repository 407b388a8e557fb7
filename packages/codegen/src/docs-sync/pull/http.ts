import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import { setTimeout as sleepFor } from "node:timers/promises";
import { LIMITS } from "../../../../../generator/load/limits.js";
import { environmentVariable } from "../../../../../runtime/environment.js";
import { createAgent } from "../../../../../runtime/http/agent.js";
import { isExcepted, proxyOption } from "../../../../../runtime/http/proxy.js";
import { authorization } from "../../../../../runtime/http/tunnel.js";
import manifest from "../../../package.json" with { type: "json" };

/** What tells a server which version of a file is here already. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface Download extends Validators {
  readonly body: Buffer;
}

export interface HttpOptions {
  /** Milliseconds between two requests. Default 1000. */
  readonly pause?: number;
  /** Milliseconds for one attempt, to the last byte. Default 60,000. */
  readonly timeout?: number;
  /** How often to try where the network or the server fails. Default 3. */
  readonly attempts?: number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

/** Why a file could not be had. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
  /** Whether another attempt can help. */
  readonly isPassing: boolean;
  /** Milliseconds to wait before it, where the server says so. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    {
      isPassing = false,
      retryAfter,
    }: { isPassing?: boolean; retryAfter?: number | undefined } = {},
  ) {
    super(message);
    this.isPassing = isPassing;
    this.retryAfter = retryAfter;
  }
}

/** Backoff before the second attempt, doubled before each further one. */
const BACKOFF = 2000;
const LONGEST_WAIT = 60_000;

/** Gets files, one at a time and at a polite pace, through the proxy that the environment names. */
export class Http {
  readonly #options: Required<HttpOptions>;
  #isFirst = true;

  constructor({
    pause = 1000,
    timeout = 60_000,
    attempts = 3,
    sleep = sleepFor,
  }: HttpOptions = {}) {
    this.#options = { pause, timeout, attempts, sleep };
  }

  /**
   * Gets a file; undefined where the version that `known` tells of is still the newest.
   * @throws DownloadError
   */
  async get(url: string, known: Validators = {}): Promise<Download | undefined> {
    const { attempts, pause, sleep } = this.#options;
    if (!this.#isFirst) await sleep(pause);
    this.#isFirst = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(url, known);
      } catch (error) {
        if (!(error instanceof DownloadError) || !error.isPassing) throw error;
        if (attempt === attempts) {
          throw new DownloadError(`${error.message}, tried ${attempts} times`);
        }
        const wait = error.retryAfter ?? BACKOFF * 2 ** (attempt - 1);
        await sleep(Math.min(wait, LONGEST_WAIT));
      }
    }
  }

  async #attempt(url: string, { etag, lastModified }: Validators): Promise<Download | undefined> {
    const { timeout } = this.#options;
    const signal = AbortSignal.timeout(timeout);
    const headers = {
      "user-agent": `tencentcloud-codegen/${manifest.version}`,
      ...(etag === undefined ? {} : { "if-none-match": etag }),
      ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
    };
    try {
      const response = await request(new URL(url), headers, signal);
      if (response.statusCode === 304) return undefined;
      if (response.statusCode !== 200) throw statusError(response);
      return { body: await bodyOf(response), ...validatorsOf(response) };
    } catch (error) {
      if (error instanceof DownloadError) throw error;
      const message = signal.aborted
        ? `no complete response within ${timeout / 1000} s`
        : networkProblem(error);
      throw new DownloadError(message, { isPassing: true });
    }
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

type Headers = Readonly<Record<string, string>>;

/** The response to a GET, where redirects end. */
async function request(url: URL, headers: Headers, signal: AbortSignal): Promise<IncomingMessage> {
  let at = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await get(at, headers, signal);
    const { statusCode = 0, headers: answered } = response;
    if (!REDIRECTS.has(statusCode) || answered.location === undefined) return response;
    response.destroy();
    at = new URL(answered.location, at);
    const isAllowed = at.protocol === "https:" || at.protocol === url.protocol;
    if (!isAllowed) throw new DownloadError(`a redirect to ${at.protocol} is not followed`);
  }
  throw new DownloadError(`redirected more than ${MOST_REDIRECTS} times`);
}

function get(url: URL, headers: Headers, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    requestTo(url, headers, signal).on("response", resolve).on("error", reject);
  });
}

function requestTo(url: URL, headers: Headers, signal: AbortSignal): ClientRequest {
  const proxy = proxyFor(url);
  if (url.protocol === "https:") {
    const agent = createAgent("https:", { isKept: false, proxy });
    return https.get(url, { headers, signal, agent });
  }
  if (proxy === undefined) return http.get(url, { headers, signal });
  const { get: send } = proxy.protocol === "https:" ? https : http;
  const asked = { ...headers, host: url.host, ...authorization(proxy) };
  return send(proxy.origin, { path: url.href, headers: asked, signal });
}

/** The proxy that the environment names for a URL. */
function proxyFor(url: URL): URL | undefined {
  if (isExcepted(variable("no_proxy") ?? "", url)) return undefined;
  const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
  const address = variable(name) ?? variable("all_proxy");
  return address === undefined ? undefined : proxyOption(name, address);
}

/** Lower case comes first, as for curl. */
function variable(name: string): string | undefined {
  return environmentVariable(name) ?? environmentVariable(name.toUpperCase());
}

function networkProblem(error: unknown): string {
  const { message, code } = error as { message?: string; code?: unknown };
  return message === undefined || message === "" ? String(code ?? error) : message;
}

function statusError(response: IncomingMessage): DownloadError {
  response.destroy();
  const { statusCode = 0, headers } = response;
  const isPassing = statusCode === 408 || statusCode === 429 || statusCode >= 500;
  const after = headers["retry-after"] ?? "";
  const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  const retryAfter = Number.isNaN(wait) ? undefined : Math.max(0, wait);
  return new DownloadError(`HTTP ${statusCode}`, { isPassing, retryAfter });
}

async function bodyOf(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.fileBytes) throw new DownloadError("larger than any source");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function validatorsOf({ headers }: IncomingMessage): Validators {
  return { etag: headers.etag, lastModified: headers["last-modified"] };
}
