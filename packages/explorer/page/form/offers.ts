import { useEffect, useRef, useState } from "preact/hooks";
import { valueAt, type Fields } from "../../src/form/path.js";
import {
  listingRequest,
  offeredIn,
  type Listing,
  type OfferedValue,
} from "../../src/offers/offers.js";
import { useSession } from "../session.js";
import { useForm } from "./form-context.js";

/** What a picker shows. */
type State =
  | { readonly kind: "closed" }
  | { readonly kind: "message"; readonly text: string }
  | {
      readonly kind: "open";
      readonly offered: readonly OfferedValue[];
      readonly total: number;
    };

const CLOSED: State = { kind: "closed" };

interface Offers {
  readonly state: State;
  /** Calls the action that lists the values. */
  readonly ask: () => Promise<void>;
  readonly reset: () => void;
}

/** The values that an action lists for a field, in the region and at the target of the calls. */
export function useOffers(listing: Listing): Offers {
  const { catalog, messages, region, server, target } = useSession();
  const { request: form } = useForm();
  const [state, setState] = useState<State>(CLOSED);
  // A list that arrives after the region has changed is not of this region.
  const turns = useRef(0);
  const { action } = listing;

  useEffect(() => {
    turns.current++;
    setState(CLOSED);
  }, [region, target.name]);

  async function ask(): Promise<void> {
    const { document } = catalog;
    const asked = listingRequest(document, listing, (name) => valueAt(form, [name]));
    if (asked.kind === "needs") {
      setState({ kind: "message", text: messages.picker.needs(asked.fields.join(", ")) });
      return;
    }
    const turn = ++turns.current;
    setState({ kind: "message", text: messages.picker.asking(action) });
    const { request } = asked;
    const next = await server
      .read({ target: target.name, action, region, request })
      .then(stateOf)
      .catch((error: Error): State => ({ kind: "message", text: error.message }));
    if (turn === turns.current) setState(next);
  }

  function stateOf(result: Fields): State {
    const offered = offeredIn(result, listing.offer, region);
    if (offered.length === 0) {
      return { kind: "message", text: messages.picker.none(action, region) };
    }
    const total = result[listing.operation["x-tencentcloud"]?.paging?.total ?? ""];
    return { kind: "open", offered, total: typeof total === "number" ? total : offered.length };
  }

  return { state, ask, reset: () => setState(CLOSED) };
}
