import { useMemo, useState } from "preact/hooks";
import { indented, readRequest, type ReadJson } from "../../src/form/json-text.js";
import type { Fields } from "../../src/form/path.js";
import {
  hideSecrets,
  restoreSecrets,
  secretTest,
  type SecretTest,
} from "../../src/form/secrets.js";
import { useSession } from "../session.js";

/** A request that the user edits in the form and as JSON. */
interface Draft {
  readonly request: Fields;
  readonly text: string;
  readonly read: ReadJson;
  readonly setRequest: (request: Fields) => void;
  readonly setText: (text: string) => void;
}

interface Saved {
  readonly request: Fields;
  readonly text: string;
}

/** Drafts by action, as long as the page lasts. Only what `shareable` leaves of one is elsewhere, in the address. */
const saved = new Map<string, Saved>();

export function useDraft(action: string): Draft {
  const { secretFields } = useSession().start;
  const isSecret = useMemo(() => secretTest(secretFields), [secretFields]);
  const [state, setState] = useState<Saved>(() => saved.get(action) ?? { request: {}, text: "{}" });
  function save(next: Saved): void {
    saved.set(action, next);
    setState(next);
  }
  return {
    ...state,
    read: useMemo(() => readRequest(state.text), [state.text]),
    setRequest: (request) => save({ request, text: textOf(request, isSecret) }),
    setText(text) {
      const read = readRequest(text);
      const request =
        read.kind === "request"
          ? (restoreSecrets(read.value, state.request, isSecret) as Fields)
          : state.request;
      save({ request, text });
    },
  };
}

function textOf(request: Fields, isSecret: SecretTest): string {
  return indented(hideSecrets(request, isSecret));
}
