// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

import type { ServiceDescription } from "../runtime/service.js";

/** Name and version of the service, as requests carry them. */
export const service: ServiceDescription = {
  name: "redis",
  version: "2018-04-12",
  secretFields: ["Password"],
};
