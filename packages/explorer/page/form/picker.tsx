import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { valueAt, type Path } from "../../src/form/path.js";
import { shownText } from "../../src/form/input-value.js";
import type { Listing } from "../../src/offers/offers.js";
import { useSession } from "../session.js";
import { inputId, useForm } from "./form-context.js";
import { useOffers } from "./offers.js";

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

const MAX_ROWS = 8;

function Picker(props: WithPickerProps & { readonly listing: Listing }): VNode {
  const { field, path, listing, children } = props;
  const { messages } = useSession();
  const form = useForm();
  const { state, ask, reset } = useOffers(listing);
  const list = useRef<HTMLSelectElement>(null);
  const isOpen = state.kind === "open";
  const openLabel = messages.picker.openFor(field, listing.action);

  useLayoutEffect(() => {
    if (isOpen) list.current?.focus();
  }, [isOpen]);

  function close(): void {
    reset();
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
          aria-label={openLabel}
          title={openLabel}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : void ask())}
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
