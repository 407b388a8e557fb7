import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { linkTo, type Route } from "../route.js";
import { useSession } from "../session.js";
import { EffectDot } from "./badge.tsx";
import { SearchBox } from "./search-box.tsx";

interface SidebarProps {
  readonly route: Route;
  readonly onOpen: () => void;
}

/** The search box and the list of actions. */
export function Sidebar({ route, onOpen }: SidebarProps): VNode {
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
        onOpen={onOpen}
      />
      <div ref={list} class="sidebar-list" hidden={query.trim() !== ""}>
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
                    onClick={onOpen}
                  >
                    <EffectDot effect={action.effect} />
                    <span class="name">{action.name}</span>
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
