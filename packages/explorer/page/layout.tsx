import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Catalog } from "../src/describe/catalog.js";
import type { Start } from "../src/protocol.js";
import { useRegion } from "./address.js";
import { Sidebar } from "./components/sidebar.tsx";
import { TopBar } from "./components/top-bar.tsx";
import type { Messages } from "./locales/en.js";
import type { Preferences } from "./preferences.js";
import { useRoute, type Route } from "./route.js";
import type { Server } from "./server.js";
import { SessionContext, type Session } from "./session.js";
import { ActionView } from "./views/action-view.tsx";
import { ErrorView } from "./views/error-view.tsx";
import { HistoryView } from "./views/history-view.tsx";
import { HomeView } from "./views/home-view.tsx";
import { NotFound } from "./views/not-found.tsx";
import { ParameterView } from "./views/parameter-view.tsx";

interface LayoutProps {
  readonly start: Start;
  readonly catalog: Catalog;
  readonly server: Server;
  readonly preferences: Preferences;
}

/** The top bar, the sidebar and the view for the address. */
export function Layout({ start, catalog, server, preferences }: LayoutProps): VNode {
  const route = useRoute();
  const { messages } = preferences;
  const [targetName, setTargetName] = useState(start.targets[0]?.name);
  const [region, setRegion] = useRegion(start.region);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const place = route.view === "action" ? route.name : JSON.stringify(route);

  // Before the next key comes, which may move the focus elsewhere.
  useLayoutEffect(() => {
    document.title = `${titleOf(route, messages) ?? messages.title} · ${catalog.title}`;
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    // Start at the top of the view, for screen readers too.
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);

  const target = start.targets.find(({ name }) => name === targetName) ?? start.targets[0];
  const session = useMemo<Session | undefined>(
    () => target && { start, catalog, server, messages, target, region },
    [start, catalog, server, messages, target, region],
  );
  return (
    <SessionContext.Provider value={session}>
      <a class="skip" href="#main" onClick={(event) => skip(event, main.current)}>
        {messages.skip}
      </a>
      <TopBar
        preferences={preferences}
        isMenuOpen={isMenuOpen}
        onMenu={() => setMenuOpen(!isMenuOpen)}
        onTarget={setTargetName}
        onRegion={(text) => setRegion(text === "" ? start.region : text)}
      />
      <div class={`body ${isMenuOpen ? "menu-open" : ""}`}>
        <Sidebar
          route={route}
          onReveal={() => setMenuOpen(true)}
          onDone={() => setMenuOpen(false)}
        />
        <main id="main" class="main" tabIndex={-1} ref={main}>
          <View route={route} catalog={catalog} />
        </main>
      </div>
    </SessionContext.Provider>
  );
}

function View({ route, catalog }: { route: Route; catalog: Catalog }): VNode {
  switch (route.view) {
    case "home":
      return <HomeView />;
    case "history":
      return <HistoryView />;
    case "error":
      return <ErrorView code={route.code} />;
    case "parameter":
      return <ParameterView name={route.name} />;
    case "action": {
      const action = catalog.actions.get(route.name);
      if (action === undefined) return <NotFound what="action" name={route.name} />;
      return <ActionView key={action.name} action={action} tab={route.tab} detail={route.detail} />;
    }
  }
}

function titleOf(route: Route, { history }: Messages): string | undefined {
  if (route.view === "home") return undefined;
  if (route.view === "history") return history.title;
  return route.view === "error" ? route.code : route.name;
}

/** The hash of the address names the view, so a link cannot jump within the page. */
function skip(event: MouseEvent, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}
