import { createRequire } from "node:module";

/** Where a tool finds the document that the package brings. */
export const FILE = createRequire(import.meta.url).resolve(
  "tencentcloud-redis-emulator/openapi.json",
);

export const document = createRequire(import.meta.url)(FILE);

/** Names of the actions. */
export const ACTIONS = Object.values(document.paths).map(({ post }) => post.operationId);
