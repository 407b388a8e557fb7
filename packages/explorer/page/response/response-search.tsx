import type { VNode } from "preact";
import { useMessages } from "../session.js";

interface ResponseSearchProps {
  readonly query: string;
  /** What was found, in words. */
  readonly count: string;
  readonly onQuery: (query: string) => void;
  /** To the next match, or with -1 to the one before. */
  readonly onStep: (step: 1 | -1) => void;
}

/** Searches a response. Enter goes to the next match, Shift+Enter back, Escape clears the box. */
export function ResponseSearch({ query, count, onQuery, onStep }: ResponseSearchProps): VNode {
  const messages = useMessages().response;
  return (
    <span class="response-search">
      <input
        class="input"
        type="search"
        aria-label={messages.search}
        placeholder={messages.search}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onQuery("");
          else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
            onStep(event.shiftKey ? -1 : 1);
          } else return;
          event.preventDefault();
        }}
      />
      <span class="response-count" role="status">
        {count}
      </span>
    </span>
  );
}
