// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

export const madeBy = "tencentcloud-redis";
