import type { VNode } from "preact";
import type { ValidationIssue } from "../../../../runtime/validation.js";
import type { Action } from "../../src/describe/catalog.js";
import { isMissing } from "../form/validation.js";
import type { Phase } from "../result/phase.js";
import { useSession } from "../session.js";
import type { Words } from "../locales/en.js";

interface CallBarProps {
  readonly action: Action;
  readonly phase: Phase;
  /** The broken rules; undefined where nobody can tell. */
  readonly issues: readonly ValidationIssue[] | undefined;
  readonly isLoading: boolean;
  readonly isTried: boolean;
  readonly onExample: (value: unknown) => void;
  readonly onClear: () => void;
  readonly onGiveUp: () => void;
}

/** The button, and whether there is something in its way. */
export function CallBar(props: CallBarProps): VNode {
  const { action, phase, issues, isTried, onExample, onClear, onGiveUp } = props;
  const { target, words } = useSession();
  const isBusy = phase.kind === "calling" || phase.kind === "asking";
  const isFaulty = issues !== undefined && issues.length > 0;
  return (
    <div class="call-bar">
      <button
        type="submit"
        class={`button button-call button-${action.effect}`}
        aria-disabled={isBusy}
        aria-keyshortcuts="Control+Enter"
      >
        {phase.kind === "calling" ? words.call.calling : words.call.button}
        <kbd aria-hidden="true">{words.call.keys}</kbd>
      </button>
      <span class={`call-target call-target-${target.name}`}>
        {words.target[target.name]} <code>{new URL(target.endpoint).host}</code>
      </span>
      <p class={`call-state ${isFaulty && isTried ? "is-faulty" : ""}`} role="status">
        {stateText(words, props)}
      </p>
      {phase.kind === "calling" && (
        <button
          type="button"
          class="button give-up"
          aria-disabled={phase.isGivenUp}
          onClick={onGiveUp}
        >
          {phase.isGivenUp ? words.call.givingUp : words.call.giveUp}
        </button>
      )}
      <span class="call-tools">
        {action.examples.length > 0 && (
          <select
            class="choice"
            aria-label={words.form.example}
            value=""
            onChange={({ currentTarget }) => {
              onExample(action.examples[Number(currentTarget.value)]?.value);
              currentTarget.value = "";
            }}
          >
            <option value="">{words.form.example}</option>
            {action.examples.map(({ name, summary }, index) => (
              <option key={name} value={`${index}`}>
                {summary}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="button button-quiet" onClick={onClear}>
          {words.form.clear}
        </button>
      </span>
    </div>
  );
}

function stateText(words: Words, { phase, issues, isLoading, isTried }: CallBarProps): string {
  if (phase.kind === "calling") return "";
  if (phase.kind === "cancelled") return words.confirm.cancelled;
  if (phase.kind === "ended") return words.result[phase.report.ending.kind];
  if (isLoading) return words.loading;
  if (issues === undefined) return words.form.unchecked;
  const { length } = issues;
  if (length === 0) return words.form.ready;
  if (isTried) return words.form.faultsFirst(length);
  return issues.every(isMissing) ? words.form.missing(length) : words.form.faults(length);
}
