import { createRequire } from "node:module";
import type * as OpenapiTypeScript from "openapi-typescript";

const load = createRequire(import.meta.url);

// By `require`: Node reads what is CommonJS twice where it is imported, the second time for the names
// that it exports. Of nine megabytes of compiler each, that is 15 % of a run after an edit.
export const tsMorph = load("ts-morph") as typeof import("ts-morph");
export const typeScript = load("typescript") as typeof import("typescript");

/**
 * What makes types in openapi-typescript. The rest of it reads, checks and bundles documents, which
 * load/ has done.
 */
export const openapiTypeScript = {
  transformSchema: load("openapi-typescript/dist/transform/index.cjs"),
  ...load("openapi-typescript/dist/lib/ts.cjs"),
  ...load("openapi-typescript/dist/lib/utils.cjs"),
} as Pick<typeof OpenapiTypeScript, "astToString" | "resolveRef" | "transformSchema">;
