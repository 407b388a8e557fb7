import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Catalog } from "../src/describe/catalog.js";
import type { Start, TargetDescription } from "../src/protocol.js";
import type { Server } from "./server.js";
import type { Words } from "./locales/en.js";

/** What every part of the page may need. */
export interface Session {
  readonly start: Start;
  readonly catalog: Catalog;
  readonly server: Server;
  readonly words: Words;
  readonly target: TargetDescription;
  readonly region: string;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("used outside of a session");
  return session;
}

export function useWords(): Words {
  return useSession().words;
}
