import { sign } from "tencentcloud-redis/signer";
import { isLoopback } from "../../../runtime/endpoint.js";
import { dayOf, type Credentials } from "../../../runtime/signer/tc3.js";
import type { EmulatorRequest } from "./http.js";
import { ServiceError } from "./service-error.js";

/** How far a request's time may be off, in seconds. */
const TIME_TOLERANCE = 300;

interface VerificationOptions {
  readonly service: string;
  readonly credentials: readonly Credentials[];
  /** Reject signatures that only pass on loopback. */
  readonly strict: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Authorization {
  readonly secretId: string;
  readonly day: string;
  readonly service: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

const HEADER =
  /^TC3-HMAC-SHA256\s+Credential=([^/,\s]+)\/(\d{4}-\d{2}-\d{2})\/([^/,\s]+)\/tc3_request,\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/;

/** Verifies a request's signature. Returns the credentials. @throws ServiceError if it is not valid. */
export async function authorize(
  request: EmulatorRequest,
  body: Uint8Array,
  options: VerificationOptions,
): Promise<Credentials> {
  const given = parse(request.headers.get("Authorization"));
  const credentials = options.credentials.find(({ secretId }) => secretId === given.secretId);
  if (credentials === undefined) {
    throw new ServiceError("AuthFailure.SecretIdNotFound", "The SecretId does not exist.");
  }
  const timestamp = Number(request.headers.get("X-TC-Timestamp") || "none");
  if (!Number.isInteger(timestamp) || timestamp < 0) {
    throw new ServiceError("MissingParameter", "X-TC-Timestamp is missing or is not a UNIX time.");
  }
  if (Math.abs(options.now() / 1000 - timestamp) > TIME_TOLERANCE) {
    throw new ServiceError(
      "AuthFailure.SignatureExpire",
      "The signature expired: X-TC-Timestamp is more than five minutes off.",
    );
  }
  if (!(await matches(options, request, body, given, credentials, timestamp))) {
    throw new ServiceError(
      "AuthFailure.SignatureFailure",
      "The signature does not match the request that arrived.",
    );
  }
  if ((credentials.token ?? "") !== (request.headers.get("X-TC-Token") ?? "")) {
    throw new ServiceError(
      "AuthFailure.TokenFailure",
      "The token does not belong to the SecretId.",
    );
  }
  return credentials;
}

function parse(header: string | null): Authorization {
  const match = HEADER.exec(header ?? "");
  if (match === null) {
    throw new ServiceError(
      "AuthFailure.InvalidAuthorization",
      "The Authorization header is missing or does not have the form of TC3-HMAC-SHA256.",
    );
  }
  const [, secretId = "", day = "", service = "", signedHeaders = "", signature = ""] = match;
  return { secretId, day, service, signedHeaders, signature };
}

async function matches(
  options: VerificationOptions,
  request: EmulatorRequest,
  body: Uint8Array,
  given: Authorization,
  credentials: Credentials,
  timestamp: number,
): Promise<boolean> {
  const accepted = acceptedNames(options, request.host);
  if (given.day !== dayOf(timestamp) || !accepted.services.includes(given.service)) return false;
  for (const host of accepted.hosts) {
    try {
      const { authorization } = await sign({
        method: request.method,
        host,
        path: request.path,
        contentType: request.headers.get("Content-Type") ?? "",
        body,
        service: given.service,
        action: request.headers.get("X-TC-Action") ?? "",
        timestamp,
        credentials,
        signedHeaders: given.signedHeaders,
        otherHeaders: Object.fromEntries(request.headers),
      });
      if (authorization.endsWith(given.signature)) return true;
    } catch (error) {
      // The signed headers are out of order, or were not sent.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return false;
}

/**
 * Tencent's own SDKs sign the host without its port, and use the first label of the host as the
 * service: `127` for `127.0.0.1:8790`. The service's hosts have no port and begin with the service,
 * so this shows on loopback only.
 */
function acceptedNames(
  options: VerificationOptions,
  host: string,
): { hosts: string[]; services: string[] } {
  const hostname = host.replace(/:\d+$/, "");
  if (options.strict || !isLoopback(hostname)) {
    return { hosts: [host], services: [options.service] };
  }
  // The first label of `localhost:8790` has the port.
  const labels = [hostname, host].map((name) => name.split(".")[0] ?? name);
  return { hosts: [host, hostname], services: [options.service, ...labels] };
}
