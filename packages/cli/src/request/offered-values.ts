import type { Fields } from "../../../explorer/src/form/path.js";
import { listingRequest, listingsIn, offeredIn } from "../../../explorer/src/offers/offers.js";
import { connect } from "../connection.js";
import { knownRegion } from "../region.js";
import { apiDocument } from "../document.js";
import { splitFlags } from "./flags.js";
import { readValue } from "./read-value.js";

/** A completion has to be quick. */
const TIMEOUT_S = 3;

/**
 * Values for a field from the action that lists them, in the region and with the credentials that a call
 * would have. None where something is missing, or where the service does not answer soon.
 */
export async function offeredValues(field: string, words: readonly string[]): Promise<string[]> {
  const listing = listingsIn(apiDocument()).get(field);
  if (listing === undefined) return [];
  const given = new Map(splitFlags(words).flags.map(({ name, values }) => [name, values]));
  const options = optionsIn(words);
  try {
    const asked = listingRequest(apiDocument(), listing, (name, schema) => {
      const values = given.get(name);
      return values && readValue(schema, values);
    });
    if (asked.kind === "needs") return [];
    const redis = await connect({ ...options, timeout: TIMEOUT_S }, { retry: false });
    const response = await redis.call<Fields>(listing.action, asked.request);
    const offered = offeredIn(response, listing.offer, knownRegion(options) ?? "");
    return offered.map(({ value }) => String(value));
  } catch {
    return [];
  }
}

function optionsIn(words: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {};
  for (const name of ["region", "profile", "endpoint"]) {
    const at = words.indexOf(`--${name}`);
    const value = at < 0 ? undefined : words[at + 1];
    if (value !== undefined) options[name] = value;
  }
  return options;
}
