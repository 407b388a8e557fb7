import { useEffect, useState } from "preact/hooks";

/** State outside of the views: it stays when another view opens, and every view shows it. */
export interface Store<State> {
  readonly get: () => State;
  readonly set: (next: State) => void;
  /** The state, for a component, which is rendered again when it changes. */
  readonly use: () => State;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    use() {
      const [shown, setShown] = useState(state);
      useEffect(() => {
        const follow = (): void => setShown(state);
        listeners.add(follow);
        // It may have changed since the first rendering.
        follow();
        return () => void listeners.delete(follow);
      }, []);
      return shown;
    },
  };
}
