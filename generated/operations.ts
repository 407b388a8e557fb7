// Generated from the OpenAPI document. Do not edit: change the document and run `pnpm gen`.

/** Effect, cost, rate limit and documentation page of each action, by its name. */
export const operations = {
  CloneInstances: {
    version: "2018-04-12",
    effect: "non-idempotent-write",
    purchases: true,
    rateLimit: 20,
    page: "https://www.tencentcloud.com/document/product/239/54499",
  },
} as const;
