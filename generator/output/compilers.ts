import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

// By `require`: Node reads what is CommonJS twice where it is imported, the second time for the names
// that it exports. Of nine megabytes of compiler each, that is 15 % of a run after an edit.
export const tsMorph = load("ts-morph") as typeof import("ts-morph");
export const openapiTypeScript = load("openapi-typescript") as typeof import("openapi-typescript");
export const typeScript = load("typescript") as typeof import("typescript");
