import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Tabs } from "../components/tabs.tsx";
import type { Phase } from "../result/calling.js";
import { useMessages } from "../session.js";

/** Where the pane is beside the form. Otherwise it is below. The same as in `styles/call.css`. */
const BESIDE = "(min-width: 72rem) and (min-height: 30rem)";

interface CallPaneProps {
  readonly phase: Phase;
  readonly request: ComponentChildren;
  readonly result: ComponentChildren;
  /** Goes back to the form, where the pane is below it. */
  readonly onBack: () => void;
}

type Side = "request" | "result";

/** The request as code, or the result of the call: a pane beside the form. */
export function CallPane({ phase, request, result, onBack }: CallPaneProps): VNode {
  const messages = useMessages();
  const pane = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(phase);
  const [side, setSide] = useState<Side>(hasResult(phase) ? "result" : "request");

  useLayoutEffect(() => {
    // Only for a call that is new since the tab was opened.
    if (phase === first.current) return;
    if (hasResult(phase)) setSide("result");
    if (phase.kind !== "ended" && phase.kind !== "failed") return;
    const isBeside = matchMedia(BESIDE).matches;
    if (!isBeside) pane.current?.scrollIntoView({ block: "start" });
    // Beside the form, the focus stays in the field where the user is typing.
    if (!isBeside || !isTyping()) place.current?.focus({ preventScroll: true });
  }, [phase]);

  const tabs = [
    { name: "request", text: messages.form.label },
    { name: "result", text: messages.result.label },
  ] as const;
  return (
    <div class="call-pane" ref={pane}>
      <Tabs
        label={messages.pane.label}
        kind="pane"
        tabs={tabs}
        chosen={side}
        onChoose={setSide}
        aside={
          <button type="button" class="button button-small back" onClick={onBack}>
            {messages.pane.back}
          </button>
        }
      >
        {side === "request" && request}
        <div ref={place} tabIndex={-1} class="result-place" hidden={side !== "result"}>
          {phase.kind === "calling" ? (
            <p class="muted">{messages.pane.waiting}</p>
          ) : hasResult(phase) ? (
            result
          ) : (
            <p class="muted">{messages.pane.empty}</p>
          )}
        </div>
      </Tabs>
    </div>
  );
}

function hasResult({ kind }: Phase): boolean {
  return kind === "calling" || kind === "ended" || kind === "failed";
}

function isTyping(): boolean {
  return document.activeElement?.closest(".call-form input, .call-form textarea") != null;
}
