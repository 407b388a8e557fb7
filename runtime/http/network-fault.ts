/** System calls that precede a connection. */
const BEFORE_CONNECTED = /^(?:connect|getaddrinfo|query[A-Z]\w*|bind|socket)$/;

/**
 * Codes of failed connections, for errors without a system call. ECONNREFUSED, EHOSTUNREACH and
 * ENETUNREACH are not among them: Linux also gives them for `read` on a connection that has carried a
 * request.
 */
const NEVER_CONNECTED = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_CONNECT_TIMEOUT",
  // Bun's names for a refused connection and an unknown host.
  "ConnectionRefused",
  "FailedToOpenSocket",
]);

/** Codes and names by which mocking libraries refuse a request. */
const REFUSED_BY_MOCK = new Set([
  "UND_MOCK_ERR_MOCK_NOT_MATCHED",
  "ERR_NOCK_NO_MATCH",
  // nock's name; its code is that of an unreachable network.
  "NetConnectNotAllowedError",
]);
/** msw's error has neither a code nor a name. */
const REFUSED_BY_MSW = "[MSW] Cannot bypass a request";

/** A certificate is not accepted: the handshake fails before the request is sent. */
const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_|UNABLE_TO_(?:GET|VERIFY)_)/;

/** A setting with which no attempt can succeed. It does not tell whether the request was sent. */
const CONFIGURATION =
  /^(?:ERR_INVALID_|UND_ERR_INVALID_ARG|(?:ERR_)?MODULE_NOT_FOUND|UND_MOCK_ERR_)/;

/** What a network error tells about its request. */
export interface NetworkFault {
  /** Whether the request provably never left: there was no connection, or its handshake failed. */
  readonly isUnsent: boolean;
  /** Whether another attempt would fail in the same way. */
  readonly isPermanent: boolean;
}

/**
 * Reads an error of a transport. The request counts as not sent only if the error proves it, and no
 * error that it wraps or that wraps it contradicts: then even a purchase may be retried.
 */
export function faultOf(error: unknown): NetworkFault {
  try {
    const isCertificate = isProof(error, isCertificateFault);
    const isRefused = isRefusedByMock(error);
    return {
      isUnsent: isCertificate || isRefused || isProof(error, isBeforeConnected),
      isPermanent:
        isCertificate ||
        isRefused ||
        levelsOf(error).some(({ code = "" }) => CONFIGURATION.test(code)),
    };
  } catch {
    // A getter that throws, or a revoked proxy: it proves nothing.
    return { isUnsent: false, isPermanent: false };
  }
}

/**
 * Whether a mocking library refused the request. Then it was not sent, whatever was reported: the
 * sockets of some mocks look connected.
 */
export function isRefusedByMock(error: unknown): boolean {
  try {
    return isProof(error, isMocksRefusal);
  } catch {
    return false;
  }
}

interface Level {
  readonly name?: string | undefined;
  readonly message?: string | undefined;
  readonly code?: string | undefined;
  readonly syscall?: string | undefined;
}

function isMocksRefusal({ name = "", code = "", message = "" }: Level): boolean {
  return (
    REFUSED_BY_MOCK.has(code) || REFUSED_BY_MOCK.has(name) || message.startsWith(REFUSED_BY_MSW)
  );
}

function isCertificateFault({ code = "", syscall }: Level): boolean {
  return syscall === undefined && CERTIFICATE.test(code);
}

function isBeforeConnected({ code, syscall }: Level): boolean {
  if (syscall !== undefined) return BEFORE_CONNECTED.test(syscall);
  return code !== undefined && NEVER_CONNECTED.has(code);
}

/**
 * Whether the innermost error proves it, and no error around it contradicts. A host with several
 * addresses gives an AggregateError with an error for each: all of them have to prove it.
 */
function isProof(error: unknown, proves: (level: Level) => boolean, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return false;
  const level = levelOf(error);
  const inner = innerOf(error);
  if (inner.length === 0) return proves(level);
  if (!inner.every((one) => isProof(one, proves, depth + 1))) return false;
  // A wrapper may repeat the code. Any other code or system call is a failure of its own.
  const codes = inner.flatMap((one) => levelsOf(one).map(({ code }) => code));
  return (
    proves(level) || (level.syscall === undefined && (!level.code || codes.includes(level.code)))
  );
}

/** Levels of wrapped errors that are read. */
const DEEPEST = 5;

/** The error and all that it wraps. */
function levelsOf(error: unknown, depth = 0): Level[] {
  if (typeof error !== "object" || error === null || depth > DEEPEST) return [];
  return [levelOf(error), ...innerOf(error).flatMap((one) => levelsOf(one, depth + 1))];
}

function innerOf(error: object): unknown[] {
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  return [
    ...(Array.isArray(errors) ? (errors as unknown[]) : []),
    ...(cause === undefined ? [] : [cause]),
  ];
}

function levelOf(error: object): Level {
  const { name, message, code, syscall } = error as Record<string, unknown>;
  return {
    name: textOf(name),
    message: textOf(message),
    code: textOf(code),
    syscall: textOf(syscall),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
