/** Calls of the operating system that come before a connection is there. */
const BEFORE_CONNECTED = new Set(["connect", "getaddrinfo"]);

/**
 * Codes that belong to one phase alone, for errors that name no system call. ECONNREFUSED,
 * EHOSTUNREACH and ENETUNREACH are not among them: Linux gives them for `read`, on a connection
 * that carried a request, as well.
 */
const NEVER_CONNECTED = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_CONNECT_TIMEOUT",
  "UND_MOCK_ERR_MOCK_NOT_MATCHED",
  // Bun's names for a refused connection and an unknown host.
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/** A certificate that is not accepted: the handshake fails before anything of the request is sent. */
const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_|UNABLE_TO_(?:GET|VERIFY)_)/;

/** A setting that no attempt can work with. Says nothing of whether the request was sent. */
const CONFIGURATION =
  /^(?:ERR_INVALID_|UND_ERR_INVALID_ARG|(?:ERR_)?MODULE_NOT_FOUND|UND_MOCK_ERR_)/;

/** What an error says of the request that it ended. */
export interface NetworkFault {
  /** Whether the request provably never left: no connection was made, or its handshake failed. */
  readonly isUnsent: boolean;
  /** Whether another attempt would fail in the same way. */
  readonly isPermanent: boolean;
}

/**
 * Reads an error of a transport. It counts as not sent only by what it says of the phase that it
 * broke off in: a purchase may be retried then, and after anything else it may have arrived.
 */
export function faultOf(error: unknown): NetworkFault {
  const roots = rootsOf(error, 0);
  const isCertificate = roots.every(({ code = "" }) => CERTIFICATE.test(code));
  return {
    isUnsent: isCertificate || roots.every(isBeforeConnected),
    isPermanent: isCertificate || [rootOf(error), ...roots].some(isConfiguration),
  };
}

interface Root {
  readonly code?: string | undefined;
  readonly syscall?: string | undefined;
}

function isConfiguration({ code = "" }: Root): boolean {
  return CONFIGURATION.test(code);
}

function isBeforeConnected({ code, syscall }: Root): boolean {
  if (syscall !== undefined) return BEFORE_CONNECTED.has(syscall);
  return code !== undefined && NEVER_CONNECTED.has(code);
}

/** Deeper than this nobody wraps an error on purpose. */
const DEEPEST = 5;

/**
 * What lies at the bottom of an error: at least one. A host with several addresses gives an
 * AggregateError with one error to each: only if none of them connected was nothing sent.
 */
function rootsOf(error: unknown, depth: number): [Root, ...Root[]] {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return [{}];
  const { cause, errors } = error as Record<string, unknown>;
  if (Array.isArray(errors) && errors.length > 0) {
    return errors.flatMap((inner) => rootsOf(inner, depth + 1)) as [Root, ...Root[]];
  }
  if (cause === undefined) return [rootOf(error)];
  const inner = rootsOf(cause, depth + 1);
  return inner.some((root) => root.code ?? root.syscall) ? inner : [rootOf(error)];
}

function rootOf(error: unknown): Root {
  if (typeof error !== "object" || error === null) return {};
  const { code, syscall } = error as Record<string, unknown>;
  return { code: textOf(code), syscall: textOf(syscall) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
