import assert from "node:assert/strict";
// What makes the requests in Swagger UI.
import SwaggerClient from "swagger-client";
import { ACTIONS, document } from "./document.mjs";

const { spec, errors } = await SwaggerClient({ spec: document });
assert.deepEqual(errors, []);
for (const action of ACTIONS) {
  const { parameters } = spec.paths[`/#${action}`].post;
  // The page fills in these.
  const defaults = parameters.map(({ name, schema }) => [name, schema.default]);
  const { headers } = SwaggerClient.buildRequest({
    spec,
    operationId: action,
    parameters: Object.fromEntries(defaults),
    requestBody: {},
  });
  assert.equal(headers["X-TC-Action"], action);
  assert.equal(headers["X-TC-Version"], document.info.version);
}
