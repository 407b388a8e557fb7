import { unsupportedPlatform } from "../runtime/unsupported-platform.js";

/** Stands in for `own-document-node.ts` where there are no files. */
export function readOwnDocument(): object {
  throw unsupportedPlatform(
    "createEmulator",
    "testing",
    "elsewhere, give it the option document: what tencentcloud-redis/openapi.json holds",
  );
}
