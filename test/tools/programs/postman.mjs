import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import Converter from "openapi-to-postmanv2";
import { startEmulator } from "tencentcloud-redis-emulator";
import { ACTIONS, document, FILE } from "./document.mjs";
import { signedFetch } from "./signed-fetch.mjs";

const convert = promisify(Converter.convert);
const { result, reason, output } = await convert(
  { type: "string", data: readFileSync(FILE, "utf8") },
  {},
);
assert.ok(result, reason);

const requests = requestsIn(output[0].data);
assert.equal(requests.length, ACTIONS.length);
for (const { url, header } of requests) {
  const headers = headersOf(header);
  assert.equal(headers["X-TC-Action"], url.hash);
  assert.equal(headers["X-TC-Version"], document.info.version);
}

// Postman leaves the fragment out, and signs nothing by itself.
const listing = requests.find(({ url }) => url.hash === "DescribeProductInfo");
assert.deepEqual(listing.url.path, [""]);
const emulator = await startEmulator();
const response = await signedFetch(`${emulator.url}/`, {
  method: "POST",
  headers: headersOf(listing.header),
  body: "{}",
});
assert.ok("RegionSet" in (await response.json()).Response);
await emulator.close();

function requestsIn({ item, request }) {
  return item === undefined ? [request] : item.flatMap(requestsIn);
}

function headersOf(fields) {
  const sent = fields.filter(({ disabled }) => disabled !== true);
  return Object.fromEntries(sent.map(({ key, value }) => [key, value]));
}
