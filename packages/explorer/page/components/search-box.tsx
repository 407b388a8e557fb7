import type { VNode } from "preact";
import { useId, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { search, type Hit } from "../../src/search/search.js";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";
import { HitList } from "./hit-list.tsx";

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
      <HitList id={id} hits={hits} at={at} isOpen={isOpen} onOpen={open} />
    </div>
  );
}

function addressOf(hit: Hit): string {
  if (hit.kind === "action") return linkTo(hit.name);
  return linkTo(hit.kind === "error" ? "errors" : "parameters", hit.name);
}
