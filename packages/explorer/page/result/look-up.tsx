import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { findOperation } from "../../../../runtime/openapi.js";
import { shownText } from "../../src/form/input-value.js";
import { foundIn } from "../../src/lookup/lookup.js";
import { itemsIn } from "../../src/offers/offers.js";
import type { Fields } from "../../src/form/path.js";
import type { Lookup } from "../../src/protocol.js";
import { FoldedJson } from "../components/code-block.tsx";
import { Details } from "../components/table.tsx";
import { useSession } from "../session.js";

interface LookUpProps {
  readonly lookup: Lookup;
  /** Of the call whose outcome is unknown. */
  readonly region: string;
}

interface Found {
  readonly items: readonly Fields[];
  readonly seen: number;
  readonly total: number;
}

type State =
  | { readonly kind: "idle" | "asking" }
  | { readonly kind: "failed"; readonly text: string }
  | { readonly kind: "looked"; readonly found: Found };

/** With more, it is better to search the list itself. */
const MAX_PAGES = 10;
const MAX_SHOWN = 20;

/** A button that reads whether a call with an unknown outcome was carried out. It sends nothing else. */
export function LookUp({ lookup, region }: LookUpProps): VNode {
  const { catalog, messages, server } = useSession();
  const [state, setState] = useState<State>({ kind: "idle" });
  const { action, target } = lookup;

  async function look(): Promise<void> {
    setState({ kind: "asking" });
    try {
      setState({ kind: "looked", found: await readPages() });
    } catch (error) {
      setState({ kind: "failed", text: (error as Error).message });
    }
  }

  async function readPages(): Promise<Found> {
    const { offset, total: totalName = "" } =
      findOperation(catalog.document, action)?.["x-tencentcloud"]?.paging ?? {};
    const items: Fields[] = [];
    let seen = 0;
    for (let page = 1; ; page++) {
      const request = offset === undefined ? lookup.request : { ...lookup.request, [offset]: seen };
      const result = await server.read({ target, action, region, request });
      const count = itemsIn(result, lookup.items, region).length;
      items.push(...foundIn(result, lookup, region));
      seen += count;
      const total = typeof result[totalName] === "number" ? (result[totalName] as number) : seen;
      const isLast = count === 0 || offset === undefined || page === MAX_PAGES;
      if (isLast || seen >= total) return { items, seen, total };
    }
  }

  return (
    <div class="look-up is-unknown">
      <button
        type="button"
        class="button"
        aria-disabled={state.kind === "asking"}
        onClick={() => {
          if (state.kind !== "asking") void look();
        }}
      >
        {state.kind === "looked" ? messages.lookUp.again : messages.lookUp.button(action)}
      </button>
      <div role="status">
        {state.kind === "asking" && <p class="hint">{messages.lookUp.asking}</p>}
        {state.kind === "failed" && <p class="issues">{state.text}</p>}
        {state.kind === "looked" && <Looked {...{ lookup, region }} found={state.found} />}
      </div>
    </div>
  );
}

function Looked({ lookup, region, found }: LookUpProps & { readonly found: Found }): VNode {
  const { lookUp } = useSession().messages;
  const { action, labelFields, stateFields } = lookup;
  const { items, seen, total } = found;
  const criteria = Object.entries(lookup.criteria)
    .map(([name, value]) => `${name} ${shownText(value)}`)
    .join(", ");
  const text =
    criteria === ""
      ? lookUp.all(items.length, action, region)
      : items.length === 0
        ? lookUp.none(action, criteria, region)
        : stateFields.length > 0
          ? lookUp.state(stateFields.join(", "))
          : lookUp.found(items.length, action, criteria, region);
  return (
    <>
      <p>{text}</p>
      {seen < total && <p class="issues">{lookUp.partly(seen, total)}</p>}
      {items.slice(0, MAX_SHOWN).map((item, index) => {
        const title = labelFields.map((name) => shownText(item[name])).join(" · ");
        return (
          <FoldedJson
            key={index}
            summary={title === "" ? `${index + 1}` : title}
            label={title}
            value={item}
          />
        );
      })}
      {items.length === 1 && stateFields.length > 0 && (
        <Details
          rows={stateFields.map((name) => [
            name,
            <code key={name}>{shownText(items[0]?.[name])}</code>,
          ])}
        />
      )}
    </>
  );
}
