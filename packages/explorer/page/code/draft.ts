import { useMemo, useState } from "preact/hooks";
import { hideSecrets, restoreSecrets } from "../../src/form/hidden-secrets.js";
import { indented, readRequest, type ReadJson } from "../../src/form/json-text.js";
import type { Fields } from "../../src/form/path.js";
import { secretTest, type SecretTest } from "../../src/form/secrets.js";
import { useSession } from "../session.js";

/** A request that is being written, by the form and as JSON. Both show the same. */
export interface Draft {
  readonly request: Fields;
  readonly text: string;
  readonly read: ReadJson;
  readonly setRequest: (request: Fields) => void;
  readonly setText: (text: string) => void;
}

interface Kept {
  readonly request: Fields;
  readonly text: string;
}

/** While the page is open, what was begun is still there. It is stored nowhere else. */
const kept = new Map<string, Kept>();

export function useDraft(action: string): Draft {
  const { secretFields } = useSession().start;
  const isSecret = useMemo(() => secretTest(secretFields), [secretFields]);
  const [state, setState] = useState<Kept>(() => kept.get(action) ?? { request: {}, text: "{}" });
  function keep(next: Kept): void {
    kept.set(action, next);
    setState(next);
  }
  return {
    ...state,
    read: useMemo(() => readRequest(state.text), [state.text]),
    setRequest: (request) => keep({ request, text: textOf(request, isSecret) }),
    setText(text) {
      const read = readRequest(text);
      const request =
        read.kind === "request"
          ? (restoreSecrets(read.value, state.request, isSecret) as Fields)
          : state.request;
      keep({ request, text });
    },
  };
}

function textOf(request: Fields, isSecret: SecretTest): string {
  return indented(hideSecrets(request, isSecret));
}
