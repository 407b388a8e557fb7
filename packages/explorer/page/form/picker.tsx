import type { ComponentChildren, VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { valueAt, type Path } from "../../src/form/path.js";
import { shownText } from "../../src/form/input-value.js";
import {
  listingRequest,
  offeredIn,
  type Listing,
  type OfferedValue,
} from "../../src/offers/offers.js";
import type { Fields } from "../../src/form/path.js";
import { useSession } from "../session.js";
import { inputId, useForm } from "./form-context.js";

interface WithPickerProps {
  readonly field: string;
  readonly path: Path;
  readonly children: ComponentChildren;
}

/** The input of a field and, where an action lists its values, a button that offers them. */
export function WithPicker({ field, path, children }: WithPickerProps): VNode {
  const listing = useSession().catalog.listings.get(field);
  if (listing === undefined) return <>{children}</>;
  return (
    <Picker field={field} path={path} listing={listing}>
      {children}
    </Picker>
  );
}

type State =
  | { readonly kind: "closed" }
  | { readonly kind: "message"; readonly text: string }
  | {
      readonly kind: "open";
      readonly offered: readonly OfferedValue[];
      readonly total: number;
    };

const CLOSED: State = { kind: "closed" };
const MAX_ROWS = 8;

function Picker(props: WithPickerProps & { readonly listing: Listing }): VNode {
  const { field, path, listing, children } = props;
  const { action } = listing;
  const { catalog, messages, region, server, target } = useSession();
  const form = useForm();
  const [state, setState] = useState<State>(CLOSED);
  const list = useRef<HTMLSelectElement>(null);
  // A list that arrives after the region has changed is not of this region.
  const asked = useRef(0);
  const isOpen = state.kind === "open";

  useEffect(() => {
    asked.current++;
    setState(CLOSED);
  }, [region, target.name]);
  useLayoutEffect(() => {
    if (isOpen) list.current?.focus();
  }, [isOpen]);

  async function open(): Promise<void> {
    const { document } = catalog;
    const question = listingRequest(document, listing, (name) => valueAt(form.request, [name]));
    if (question.kind === "needs") {
      setState({ kind: "message", text: messages.picker.needs(question.fields.join(", ")) });
      return;
    }
    const turn = ++asked.current;
    setState({ kind: "message", text: messages.picker.asking(action) });
    const { request } = question;
    const next = await server
      .read({ target: target.name, action, region, request })
      .then(stateOf)
      .catch((error: Error): State => ({ kind: "message", text: error.message }));
    if (turn === asked.current) setState(next);
  }

  function stateOf(result: Fields): State {
    const offered = offeredIn(result, listing.offer, region);
    if (offered.length === 0) {
      return { kind: "message", text: messages.picker.none(action, region) };
    }
    const total = result[listing.operation["x-tencentcloud"]?.paging?.total ?? ""];
    return { kind: "open", offered, total: typeof total === "number" ? total : offered.length };
  }

  function close(): void {
    setState(CLOSED);
    document.getElementById(inputId(path))?.focus();
  }

  return (
    <div
      class="picker"
      onFocusOut={(event) => {
        // Choosing from the list does not leave the field.
        const { currentTarget, relatedTarget } = event;
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) {
          event.stopPropagation();
        }
      }}
    >
      <div class="picker-line">
        {children}
        <button
          type="button"
          class="button picker-open"
          aria-label={messages.picker.openFor(field, action)}
          title={messages.picker.openFor(field, action)}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : void open())}
        >
          {messages.picker.open}
        </button>
      </div>
      {isOpen && (
        <select
          ref={list}
          class="input picker-list"
          // A list of one row would be a drop-down list.
          size={Math.min(MAX_ROWS, Math.max(2, state.offered.length))}
          aria-label={messages.picker.listFor(field)}
          value={`${state.offered.findIndex(({ value }) => value === valueAt(form.request, path))}`}
          onChange={({ currentTarget }) => {
            form.put(path, state.offered[Number(currentTarget.value)]?.value);
          }}
          onClick={({ target: clicked }) => {
            if (clicked instanceof HTMLOptionElement) close();
          }}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey) return;
            if (event.key !== "Enter" && event.key !== "Escape") return;
            event.preventDefault();
            close();
          }}
        >
          {state.offered.map(({ value, label }, index) => (
            <option key={index} value={`${index}`}>
              {label === "" ? shownText(value) : `${shownText(value)} · ${label}`}
            </option>
          ))}
        </select>
      )}
      <p class="hint picker-message" role="status">
        {state.kind === "message" && state.text}
        {isOpen &&
          state.total > state.offered.length &&
          messages.picker.some(state.offered.length, state.total)}
      </p>
    </div>
  );
}
