import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Catalog } from "../src/describe/catalog.js";
import type { Start, TargetDescription } from "../src/protocol.js";
import type { Server } from "./server.js";
import type { Messages } from "./locales/en.js";

/** State that every part of the page can use. */
export interface Session {
  readonly start: Start;
  readonly catalog: Catalog;
  readonly server: Server;
  readonly messages: Messages;
  readonly target: TargetDescription;
  readonly region: string;
}

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("used outside of a session");
  return session;
}

export function useMessages(): Messages {
  return useSession().messages;
}
