import { useLayoutEffect, useState } from "preact/hooks";

export const ACTION_TABS = ["call", "parameters", "response", "errors", "examples"] as const;
export type ActionTab = (typeof ACTION_TABS)[number];

export type Route =
  | { readonly view: "home" }
  | { readonly view: "history" }
  | {
      readonly view: "action";
      readonly name: string;
      readonly tab: ActionTab;
      /** A parameter to highlight in the tab. */
      readonly detail: string | undefined;
    }
  | { readonly view: "error"; readonly code: string }
  | { readonly view: "parameter"; readonly name: string };

/**
 * `#/CloneInstances/parameters/VPort`, `#/errors/LimitExceeded`, `#/parameters/InstanceId`, `#/history`;
 * behind a `?` there may be a form, see `address.ts`.
 */
export function readRoute(hash: string): Route {
  const [place = ""] = hash.split("?");
  const [first, second, third] = place.replace(/^#\/?/, "").split("/").map(decoded);
  if (first === undefined || first === "") return { view: "home" };
  if (first === "history") return { view: "history" };
  if (first === "errors" && second !== undefined) return { view: "error", code: second };
  if (first === "parameters" && second !== undefined) return { view: "parameter", name: second };
  const tab = ACTION_TABS.find((one) => one === second) ?? "call";
  return { view: "action", name: first, tab, detail: third };
}

/** A part that was cut off in the middle of an escape stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function linkTo(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useLayoutEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return readRoute(hash);
}
