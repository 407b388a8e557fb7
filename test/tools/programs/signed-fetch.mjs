import { tc3 } from "tencentcloud-redis/signer";
import { EMULATOR_CREDENTIALS } from "tencentcloud-redis-emulator";

const signer = tc3({ credentials: EMULATOR_CREDENTIALS, region: "ap-singapore" });

// A tool's own calls go to `signedFetch` where a program puts it in this one's place.
const send = globalThis.fetch;

/** `fetch` for tools that do not sign. The signer takes the action from the header, or the fragment. */
export async function signedFetch(url, init) {
  const request = new Request(url, init);
  return send(await signer.onRequest({ request, schemaPath: "/" }));
}
