import { sign } from "tencentcloud-redis/signer";
import { isLoopback } from "../../../runtime/endpoint.js";
import { dayOf, type Credentials } from "../../../runtime/tc3.js";
import type { EmulatorRequest } from "./http.js";
import { ServiceError } from "./refusal.js";

/** How far a request's time may be off, in seconds. */
export const TIME_TOLERANCE = 300;

export interface Verification {
  readonly service: string;
  readonly credentials: readonly Credentials[];
  /** Refuse what only passes on loopback. */
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

/** Verifies a request's signature as the service does. @throws ServiceError where it does not hold. */
export async function authorize(
  gate: Verification,
  request: EmulatorRequest,
  body: Uint8Array,
): Promise<Credentials> {
  const given = parse(request.headers.get("Authorization"));
  const credentials = gate.credentials.find(({ secretId }) => secretId === given.secretId);
  if (credentials === undefined) {
    throw new ServiceError("AuthFailure.SecretIdNotFound", "The SecretId is not found.");
  }
  const timestamp = Number(request.headers.get("X-TC-Timestamp") || "none");
  if (!Number.isInteger(timestamp) || timestamp < 0) {
    throw new ServiceError("MissingParameter", "X-TC-Timestamp is missing, or not a UNIX time.");
  }
  if (Math.abs(gate.now() / 1000 - timestamp) > TIME_TOLERANCE) {
    throw new ServiceError(
      "AuthFailure.SignatureExpire",
      "The signature expired: X-TC-Timestamp is more than five minutes off.",
    );
  }
  if (!(await matches(gate, request, body, given, credentials, timestamp))) {
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
      "The Authorization header is missing, or not in the form of TC3-HMAC-SHA256.",
    );
  }
  const [, secretId = "", day = "", service = "", signedHeaders = "", signature = ""] = match;
  return { secretId, day, service, signedHeaders, signature };
}

async function matches(
  gate: Verification,
  request: EmulatorRequest,
  body: Uint8Array,
  given: Authorization,
  credentials: Credentials,
  timestamp: number,
): Promise<boolean> {
  const accepted = acceptedNames(gate, request.host);
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
      // Header names that can't be signed: out of order, or not sent.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return false;
}

/**
 * Tencent's own SDKs sign the host without its port, and take the service from the first label of
 * the host: `127` for `127.0.0.1:8790`. The real hosts have no port and begin with the service, so
 * only on loopback does it show.
 */
function acceptedNames(gate: Verification, host: string): { hosts: string[]; services: string[] } {
  const hostname = host.replace(/:\d+$/, "");
  if (gate.strict || !isLoopback(hostname)) return { hosts: [host], services: [gate.service] };
  // `localhost:8790` has no dot, so there the label keeps the port.
  const labels = [hostname, host].map((name) => name.split(".")[0] ?? name);
  return { hosts: [host, hostname], services: [gate.service, ...labels] };
}
