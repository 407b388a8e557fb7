import { useEffect, useRef } from "preact/hooks";

/** Ctrl+Enter calls wherever the focus is, but not from a dialog. A key held down calls once. */
export function useCallKey(call: () => void): void {
  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      // Nor does it press the button, or follow the link, that has the focus.
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
