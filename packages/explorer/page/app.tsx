import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { readCatalog, type Catalog } from "../src/describe/catalog.js";
import type { Start } from "../src/protocol.js";
import { usePreferences } from "./preferences.js";
import { Server, ServerRefusal } from "./server.js";
import { takeToken } from "./token.js";
import { Locked } from "./views/locked.js";
import { Workplace } from "./layout.js";

interface Loaded {
  readonly start: Start;
  readonly catalog: Catalog;
  readonly server: Server;
}

/** Loads what the page is about, or says why it cannot. */
export function App(): VNode {
  const preferences = usePreferences();
  const [loaded, setLoaded] = useState<Loaded>();
  const [failure, setFailure] = useState<"locked" | "gone">();
  useEffect(() => {
    const server = new Server(takeToken());
    server
      .start()
      .then((start) => setLoaded({ start, catalog: readCatalog(start.document), server }))
      .catch((error: unknown) => setFailure(error instanceof ServerRefusal ? "locked" : "gone"));
  }, []);
  if (failure !== undefined) return <Locked words={preferences.words} why={failure} />;
  if (loaded === undefined) return <p class="loading">{preferences.words.loading}</p>;
  return <Workplace {...loaded} preferences={preferences} />;
}
