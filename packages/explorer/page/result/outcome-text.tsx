import type { VNode } from "preact";
import { shownText } from "../../src/form/input-value.js";
import type { CallOutcome } from "../../src/protocol.js";
import { Prose } from "../components/prose.tsx";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";

/** Describes the outcome of a call without a result. */
export function OutcomeText({ outcome }: { outcome: CallOutcome }): VNode | null {
  const { messages } = useSession();
  switch (outcome.kind) {
    case "succeeded":
      return null;
    case "refused":
      return <Refused code={outcome.code} message={outcome.message} />;
    case "unknown":
      return <Unknown outcome={outcome} />;
    case "cancelled":
      return <p class="outcome-message">{messages.result.cancelledLead}</p>;
    case "noResponse":
    case "notSent":
      return (
        <div class="outcome">
          <p class="outcome-message">{outcome.message}</p>
          {outcome.kind === "noResponse" && <p class="muted">{messages.result.noResponseLead}</p>}
        </div>
      );
  }
}

function Refused({ code, message }: { code: string; message: string }): VNode {
  const { catalog, messages } = useSession();
  const entry = catalog.errors.get(code);
  return (
    <div class="outcome">
      <p class="outcome-message">
        <a class="wire-name" href={linkTo("errors", code)}>
          {code}
        </a>
      </p>
      <p>{message}</p>
      {entry !== undefined && (
        <dl class="details">
          <div>
            <dt>{messages.result.meaning}</dt>
            <dd>
              <Prose text={entry.description} />
            </dd>
          </div>
          <div>
            <dt>{messages.result.advice}</dt>
            <dd>
              <Prose text={entry.advice} />
            </dd>
          </div>
        </dl>
      )}
    </div>
  );
}

function Unknown({ outcome }: { outcome: Extract<CallOutcome, { kind: "unknown" }> }): VNode {
  const { messages } = useSession();
  const marks = Object.entries(outcome.lookFor);
  return (
    <div class="outcome">
      <p class="outcome-message">{messages.result.unknownLead}</p>
      <p>{outcome.message}</p>
      <dl class="details">
        <div>
          <dt>{messages.result.sentAt}</dt>
          <dd>{new Date(outcome.sentAt).toISOString()}</dd>
        </div>
        <div>
          <dt>{messages.result.region}</dt>
          <dd>{outcome.region}</dd>
        </div>
        <div>
          <dt>{messages.result.lookFor}</dt>
          <dd>
            {marks.length === 0
              ? messages.result.lookNowhere
              : marks.map(([name, value]) => (
                  <span key={name} class="mark">
                    {name} <code>{shownText(value)}</code>
                  </span>
                ))}
          </dd>
        </div>
      </dl>
    </div>
  );
}
