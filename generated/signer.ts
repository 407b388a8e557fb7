// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import { createSigningMiddleware } from "../runtime/signer/middleware.js";
import type { SigningMiddleware, SigningOptions } from "../runtime/signer/middleware.js";
import { service } from "./service.js";
export { sign } from "../runtime/signer/sign.js";
export type {
  CredentialProvider,
  Credentials,
  Sign,
  Signed,
  SignInput,
} from "../runtime/signer/tc3.js";
export type { SigningMiddleware, SigningOptions } from "../runtime/signer/middleware.js";

/**
 * Middleware that signs the requests of any openapi-fetch client: `client.use(tc3({ credentials, region }))`.
 *
 * Register it last, so that nothing changes a request after it is signed. The action is the fragment of the path, as in `/#DescribeInstances`, or the request's own `X-TC-Action`. The service is the first label of the host, redis for hosts that are not Tencent Cloud's; other services need `version`.
 */
export function tc3(options: SigningOptions): SigningMiddleware {
  return createSigningMiddleware(service, options);
}
