import { readFileSync } from "node:fs";
import ts from "typescript";
import { PACKAGES } from "../runtimes/versions.js";

const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  devDependencies: Readonly<Record<"@types/node" | "tsx", string>>;
};

/**
 * Tools that read OpenAPI documents, in exact versions. They stay out of the lockfile: they bring
 * hundreds of packages, and want a newer Node than this project does.
 */
export const TOOL_PACKAGES: Readonly<Record<string, string>> = {
  "@apidevtools/swagger-parser": "13.1.0",
  "@hey-api/openapi-ts": "0.99.0",
  "@scalar/openapi-parser": "0.29.22",
  "@stoplight/prism-cli": "5.16.0",
  "openapi-to-postmanv2": "6.3.3",
  orval: "8.38.0",
  "swagger-client": "3.39.0",
  "@types/node": devDependencies["@types/node"],
  tsx: devDependencies.tsx,
  typescript: ts.version,
  node24: PACKAGES.node24,
};

/** The Node that they run on. */
export const NODE = "node_modules/node24/bin/node";

/** By the name of a tool: what tries it, one of `programs/`. */
export const TOOLS: Readonly<Record<string, string>> = {
  "swagger-parser": "swagger-parser.mjs",
  "Scalar's parser": "scalar.mjs",
  "Swagger UI": "swagger-ui.mjs",
  Postman: "postman.mjs",
  Prism: "prism.mjs",
  "Hey API": "hey-api.mjs",
  orval: "orval.mjs",
};
