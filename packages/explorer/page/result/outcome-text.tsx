import type { VNode } from "preact";
import { shownText } from "../../src/form/input-value.js";
import type { CallOutcome, CallReport } from "../../src/protocol.js";
import { Prose } from "../components/prose.tsx";
import { Details } from "../components/table.tsx";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";
import { LookUp } from "./look-up.tsx";

/** Describes the outcome of a call without a result. */
export function OutcomeText({ outcome, attempts }: CallReport): VNode | null {
  const { messages } = useSession();
  const sent = attempts.at(-1)?.sent;
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
          {outcome.kind === "noResponse" && sent !== undefined && (
            <p class="muted">{messages.result.noResponseLead(new URL(sent.url).origin)}</p>
          )}
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
        <Details
          rows={[
            [messages.result.meaning, <Prose key="meaning" text={entry.description} />],
            [messages.result.advice, <Prose key="advice" text={entry.advice} />],
          ]}
        />
      )}
    </div>
  );
}

function Unknown({ outcome }: { outcome: Extract<CallOutcome, { kind: "unknown" }> }): VNode {
  const { messages } = useSession();
  const marks = Object.entries(outcome.lookFor).map(([name, value]) => (
    <span key={name} class="mark">
      {name} <code>{shownText(value)}</code>
    </span>
  ));
  return (
    <div class="outcome">
      <p class="outcome-message">{messages.result.unknownLead}</p>
      <p>{outcome.message}</p>
      <Details
        rows={[
          [messages.result.sentAt, new Date(outcome.sentAt).toISOString()],
          [messages.result.region, outcome.region],
          [messages.result.lookFor, marks.length === 0 ? messages.result.lookNowhere : marks],
        ]}
      />
      {outcome.lookup && <LookUp lookup={outcome.lookup} region={outcome.region} />}
    </div>
  );
}
