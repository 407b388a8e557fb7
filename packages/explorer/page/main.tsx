import { render, type VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { readCatalog, type Catalog } from "../src/describe/catalog.js";
import type { Start } from "../src/protocol.js";
import { Prose } from "./components/prose.tsx";
import { Layout } from "./layout.tsx";
import type { Messages } from "./locales/en.js";
import { usePreferences } from "./preferences.js";
import { Server, ServerError, takeToken } from "./server.js";

interface Loaded {
  readonly start: Start;
  readonly catalog: Catalog;
  readonly server: Server;
}

/** Loads the document, or shows why it cannot. */
function App(): VNode {
  const preferences = usePreferences();
  const [loaded, setLoaded] = useState<Loaded>();
  const [failure, setFailure] = useState<"locked" | "unreachable">();
  useEffect(() => {
    const server = new Server(takeToken());
    server
      .start()
      .then((start) => setLoaded({ start, catalog: readCatalog(start.document), server }))
      .catch((error: unknown) =>
        setFailure(error instanceof ServerError ? "locked" : "unreachable"),
      );
  }, []);
  if (failure !== undefined) return <Locked messages={preferences.messages} why={failure} />;
  if (loaded === undefined) return <p class="loading">{preferences.messages.loading}</p>;
  return <Layout {...loaded} preferences={preferences} />;
}

interface LockedProps {
  readonly messages: Messages;
  readonly why: "locked" | "unreachable";
}

/** Shown without the token, or without the server. */
function Locked({ messages: { locked }, why }: LockedProps): VNode {
  return (
    <main class="locked">
      <h1>{locked.title}</h1>
      <p>
        <Prose text={why === "locked" ? locked.text : locked.unreachable} />
      </p>
    </main>
  );
}

const root = document.getElementById("app");
if (root !== null) render(<App />, root);
