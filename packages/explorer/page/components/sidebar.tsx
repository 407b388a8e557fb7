import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { linkTo, type Route } from "../route.js";
import { useSession } from "../session.js";
import { EffectDot } from "./badge.tsx";
import { Name } from "./name.tsx";
import { SearchBox } from "./search-box.tsx";

interface SidebarProps {
  readonly route: Route;
  /** Shows the sidebar, where it may be hidden. */
  readonly onReveal: () => void;
  /** The user has opened an action, or given up. */
  readonly onDone: () => void;
}

/** The search box and the list of actions. */
export function Sidebar({ route, onReveal, onDone }: SidebarProps): VNode {
  const { catalog, messages } = useSession();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const current = route.view === "action" ? route.name : undefined;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <nav class="sidebar" id="sidebar" aria-label={messages.menu}>
      <SearchBox
        query={query}
        onQuery={(text) => {
          setQuery(text);
          setAt(0);
        }}
        at={at}
        onMove={setAt}
        onReveal={onReveal}
        onList={() => {
          const links = linksIn(list.current);
          (links.find((link) => link.ariaCurrent === "page") ?? links[0])?.focus();
        }}
        onDone={onDone}
      />
      <div
        ref={list}
        class="sidebar-list"
        hidden={query.trim() !== ""}
        onKeyDown={(event) => moveByArrow(event, linksIn(list.current))}
      >
        {catalog.groups.map(({ name, actions }) => (
          <details key={name} class="sidebar-group" open>
            <summary>
              {name} <span class="count">{actions.length}</span>
            </summary>
            <ul>
              {actions.map((action) => (
                <li key={action.name}>
                  <a
                    href={linkTo(action.name)}
                    aria-current={action.name === current ? "page" : undefined}
                    class={action.isDeprecated ? "is-deprecated" : ""}
                    onClick={onDone}
                  >
                    <EffectDot effect={action.effect} />
                    <span class="name">
                      <Name text={action.name} />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </nav>
  );
}

/** The links of the list, but for those of a group that is folded. */
function linksIn(list: HTMLElement | null): HTMLElement[] {
  const links = [...(list?.querySelectorAll<HTMLElement>("a") ?? [])];
  return links.filter((link) => link.closest("details")?.open === true);
}

/** Up and Down go from link to link, and from the first one back to the search box. */
function moveByArrow(event: KeyboardEvent, links: readonly HTMLElement[]): void {
  const at = links.findIndex((link) => link === event.target);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (at < 0 || step === undefined) return;
  event.preventDefault();
  const next = links[at + step];
  if (next !== undefined) next.focus();
  else if (step < 0) document.querySelector<HTMLElement>(".search-input")?.focus();
}
