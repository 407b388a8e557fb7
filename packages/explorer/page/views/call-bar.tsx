import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ValidationIssue } from "../../../../runtime/validation/validation.js";
import type { Action } from "../../src/describe/catalog.js";
import { isMissing } from "../form/validation.js";
import type { Phase } from "../result/calling.js";
import { useSession } from "../session.js";
import type { Messages } from "../locales/en.js";

interface CallBarProps {
  readonly action: Action;
  readonly phase: Phase;
  /** The issues of the request; undefined where there are no checks. */
  readonly issues: readonly ValidationIssue[] | undefined;
  /** Whether the request could be read from its JSON. */
  readonly isReadable: boolean;
  readonly isLoading: boolean;
  readonly isSubmitted: boolean;
  readonly onStopWaiting: () => void;
}

/**
 * The call button, and whether the request is valid. Ctrl+Enter presses it from anywhere but a dialog. A double
 * click, or a key that is held down, makes one call.
 */
export function CallBar(props: CallBarProps): VNode {
  const { action, phase, issues, isReadable, isSubmitted, onStopWaiting } = props;
  const { target, messages } = useSession();
  const isBusy = phase.kind === "calling" || phase.kind === "asking";
  const isInvalid = !isReadable || (issues !== undefined && issues.length > 0);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Enter") return;
      const isCall = event.ctrlKey || event.metaKey;
      if (event.repeat && (isCall || !(event.target instanceof HTMLTextAreaElement))) {
        event.preventDefault();
      }
      if (event.repeat || !isCall || document.querySelector("dialog[open]") !== null) return;
      // It must not also press the button, or follow the link, that has the focus.
      event.preventDefault();
      button.current?.form?.requestSubmit();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return (
    <div class="call-bar">
      <button
        ref={button}
        type="submit"
        class={`button button-strong button-call is-${action.effect}`}
        aria-disabled={isBusy}
        aria-keyshortcuts="Control+Enter"
        onClick={(event) => {
          if (event.detail > 1) event.preventDefault();
        }}
      >
        {phase.kind === "calling" ? messages.call.calling : messages.call.button}
        <kbd aria-hidden="true">{messages.call.keys}</kbd>
      </button>
      <span class={`call-target is-${target.name}`}>
        {messages.target[target.name]} <code>{new URL(target.endpoint).host}</code>
      </span>
      <p class={`call-state ${isInvalid && isSubmitted ? "is-invalid" : ""}`} role="status">
        {stateText(messages, props)}
      </p>
      {phase.kind === "calling" && (
        <button
          type="button"
          class="button stop-waiting"
          aria-disabled={phase.isStopping}
          onClick={onStopWaiting}
        >
          {phase.isStopping ? messages.call.stopping : messages.call.stopWaiting}
        </button>
      )}
    </div>
  );
}

function stateText(
  messages: Messages,
  { phase, issues, isReadable, isLoading, isSubmitted }: CallBarProps,
): string {
  if (phase.kind === "calling") return "";
  if (!isReadable) return messages.form.invalidJson;
  if (phase.kind === "cancelled") return messages.confirm.cancelled;
  if (phase.kind === "ended") return messages.result[phase.report.outcome.kind];
  if (isLoading) return messages.loading;
  if (issues === undefined) return messages.form.unchecked;
  const { length } = issues;
  if (length === 0) return messages.form.ready;
  if (isSubmitted) return messages.form.fixFirst(length);
  return issues.every(isMissing) ? messages.form.missing(length) : messages.form.issues(length);
}
