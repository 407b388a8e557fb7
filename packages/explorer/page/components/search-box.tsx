import type { VNode } from "preact";
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { search, type Hit } from "../../src/search/search.js";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";
import { EffectDot } from "./badge.tsx";
import { Name } from "./name.tsx";
import { Prose } from "./prose.tsx";

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Position of the hit that Enter opens. */
  readonly at: number;
  readonly onMove: (at: number) => void;
  /** Shows the box, where it may be hidden. */
  readonly onReveal: () => void;
  /** To the list below the box. */
  readonly onList: () => void;
  /** Something was opened, or the user gave up. */
  readonly onDone: () => void;
}

/** Searches as the user types. Arrow keys select a hit, Enter opens it, Escape clears the box. */
export function SearchBox(props: SearchBoxProps): VNode {
  const { query, onQuery, at, onMove, onReveal, onList, onDone } = props;
  const { catalog, messages } = useSession();
  const hits = useMemo(() => search(catalog, query), [catalog, query]);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = query.trim() !== "";

  useLayoutEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTyping = target instanceof HTMLElement && /^(?:INPUT|TEXTAREA)$/.test(target.tagName);
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      onReveal();
      // A box that was hidden takes the focus once it is rendered, and before the next key comes.
      queueMicrotask(() => input.current?.focus());
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [at, hits]);

  function open(hit: Hit | undefined): void {
    if (hit === undefined) return;
    location.hash = addressOf(hit);
    onDone();
  }

  function press(event: KeyboardEvent): void {
    const { key } = event;
    // Ctrl+Enter calls, here too.
    if (event.ctrlKey || event.metaKey) return;
    if (key === "ArrowDown" && !isOpen) onList();
    else if (key === "ArrowDown") onMove(Math.min(at + 1, hits.length - 1));
    else if (key === "ArrowUp") onMove(Math.max(at - 1, 0));
    else if (key === "Enter") open(hits[at]);
    else if (key === "Escape" && isOpen) onQuery("");
    else if (key === "Escape") onDone();
    else return;
    event.preventDefault();
  }

  return (
    <div class="search">
      <input
        ref={input}
        class="input search-input"
        type="search"
        role="combobox"
        list={undefined}
        autocomplete="off"
        spellcheck={false}
        aria-label={messages.search.label}
        aria-expanded={isOpen}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits[at] !== undefined ? `${id}-${at}` : undefined}
        aria-keyshortcuts="/"
        placeholder={messages.search.placeholder}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={press}
      />
      <kbd class="search-key" aria-hidden="true">
        /
      </kbd>
      <p class="visually-hidden" role="status">
        {isOpen ? messages.search.count(hits.length) : ""}
      </p>
      {isOpen && hits.length === 0 && (
        <p class="search-none">{messages.search.none(query.trim())}</p>
      )}
      <div
        ref={list}
        id={`${id}-hits`}
        class="hits"
        role="listbox"
        aria-label={messages.search.label}
        hidden={!isOpen || hits.length === 0}
      >
        {groupsOf(hits).map(({ kind, from, inside }) => (
          <div key={kind} role="group" aria-label={messages.search[KINDS[kind]]}>
            <p class="hits-title" aria-hidden="true">
              {messages.search[KINDS[kind]]}
            </p>
            {inside.map((hit, index) => (
              <div
                key={hit.name}
                id={`${id}-${from + index}`}
                role="option"
                aria-selected={from + index === at}
                class="hit"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => open(hit)}
              >
                <HitText hit={hit} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const KINDS = { action: "actions", parameter: "parameters", error: "errors" } as const;

function groupsOf(hits: readonly Hit[]): { kind: Hit["kind"]; from: number; inside: Hit[] }[] {
  const groups: { kind: Hit["kind"]; from: number; inside: Hit[] }[] = [];
  for (const [index, hit] of hits.entries()) {
    const last = groups.at(-1);
    if (last?.kind === hit.kind) last.inside.push(hit);
    else groups.push({ kind: hit.kind, from: index, inside: [hit] });
  }
  return groups;
}

function HitText({ hit }: { hit: Hit }): VNode {
  const { messages } = useSession();
  return (
    <>
      <span class="hit-name">
        {hit.kind === "action" && <EffectDot effect={hit.effect} />}
        <span>
          <Name text={hit.name} />
        </span>
      </span>
      <span class="hit-text">
        {hit.kind === "parameter" ? (
          hit.actions.length === 1 ? (
            hit.actions[0]
          ) : (
            messages.search.inActions(hit.actions.length)
          )
        ) : (
          <Prose text={hit.text} />
        )}
      </span>
    </>
  );
}

function addressOf(hit: Hit): string {
  if (hit.kind === "action") return linkTo(hit.name);
  return linkTo(hit.kind === "error" ? "errors" : "parameters", hit.name);
}
