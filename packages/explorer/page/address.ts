import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { parseJson, stringifyJson } from "../../../runtime/json.js";
import type { Action } from "../src/describe/catalog.js";
import { isFields, type Fields } from "../src/form/path.js";
import { shareable } from "../src/form/shareable.js";
import { linkTo, readRoute } from "./route.js";
import { useSession } from "./session.js";

/** Browsers limit how often an address may change. */
const DELAY_MS = 200;
/** Longer addresses often break when they are shared. */
const MAX_LENGTH = 30_000;

/**
 * The address of a filled form: `#/DescribeInstances?region=ap-tokyo&request={"Limit":2}`. It never says
 * whether the real service is called: opening a link must not change that.
 */
export function addressOf(action: string, region: string, request: Fields): string {
  const query = new URLSearchParams({ region, request: stringifyJson(request) });
  return `${linkTo(action)}?${query}`;
}

/** The address while a form is filled in: short as long as the form is empty, or where it is too long. */
function currentAddress(action: string, region: string, request: Fields): string {
  const address = addressOf(action, region, request);
  const isShort = Object.keys(request).length === 0 || address.length > MAX_LENGTH;
  return isShort ? linkTo(action) : address;
}

function queryIn(hash: string): URLSearchParams {
  return new URLSearchParams(hash.split("?").slice(1).join("?"));
}

/** The request in an address; undefined where there is none, or one that cannot be read. */
function requestIn(hash: string): Fields | undefined {
  const text = queryIn(hash).get("request");
  if (text === null) return undefined;
  try {
    const value = parseJson(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function regionIn(hash: string): string | undefined {
  const region = queryIn(hash).get("region") ?? "";
  return /^[a-z0-9-]{1,64}$/.test(region) ? region : undefined;
}

/** The region of the calls, which an address that is opened can set. */
export function useRegion(first: string): readonly [string, (region: string) => void] {
  const [region, setRegion] = useState(() => regionIn(location.hash) ?? first);
  useLayoutEffect(() => {
    const follow = (): void => setRegion((before) => regionIn(location.hash) ?? before);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return [region, setRegion];
}

/**
 * Keeps a filled form in the address, so that it can be shared and survives a reload, and fills in the
 * form of an address that is opened. Neither has secrets.
 */
export function useAddress(
  { name, request: schema }: Action,
  request: Fields,
  setRequest: (request: Fields) => void,
): void {
  const { catalog, start, region } = useSession();
  const shared = (given: Fields): Fields =>
    shareable(given, schema, catalog.schemas, start.secretFields);
  const kept = useMemo(() => shared(request), [request]);
  const address = currentAddress(name, region, kept);
  const latest = useRef({ kept, address });
  latest.current = { kept, address };

  useLayoutEffect(() => {
    const follow = (): void => {
      if (!isAt(name)) return;
      const given = requestIn(location.hash);
      if (given === undefined) return replaceAddress(name, latest.current.address);
      const filled = shared(given);
      // The same form may have secrets besides.
      if (stringifyJson(filled) !== stringifyJson(latest.current.kept)) setRequest(filled);
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [name]);

  useEffect(() => {
    const timer = setTimeout(() => replaceAddress(name, address), DELAY_MS);
    return () => clearTimeout(timer);
  }, [address]);
}

function replaceAddress(action: string, address: string): void {
  if (!isAt(action) || location.hash === address) return;
  history.replaceState(history.state, "", address);
}

/** Whether the address is that of the form, which another view may be about to replace. */
function isAt(action: string): boolean {
  const route = readRoute(location.hash);
  return route.view === "action" && route.name === action && route.tab === "call";
}
