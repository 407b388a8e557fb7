import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Action } from "../../src/describe/catalog.js";
import { hideSecrets, namesOfSecrets, secretTest } from "../../src/form/secrets.js";
import type { AttemptReport, CallReport } from "../../src/protocol.js";
import { Choice } from "../components/choice.tsx";
import { Tabs } from "../components/tabs.tsx";
import { ResponseView } from "../response/response-view.tsx";
import { useMessages, useSession } from "../session.js";
import { AttemptTable, HttpText } from "./attempt.tsx";
import { OutcomeText } from "./outcome-text.tsx";
import { SignatureSteps } from "./signature-steps.tsx";

type Part = "response" | "sent" | "received" | "signature" | "attempts";

interface ResultPanelProps {
  readonly action: Action;
  readonly report: CallReport;
}

/** The outcome of a call, and everything that was sent and received. */
export function ResultPanel({ action, report }: ResultPanelProps): VNode {
  const { outcome, attempts, durationMs } = report;
  const { messages, start } = useSession();
  const [isShown, setShown] = useState(false);
  const isSecret = secretTest(start.secretFields);
  const visible = (value: unknown): unknown => (isShown ? value : hideSecrets(value, isSecret));
  const result = outcome.kind === "succeeded" ? outcome.result : undefined;
  const hasSecrets = namesOfSecrets(result, isSecret).length > 0;
  const response = useMemo(() => visible(result), [outcome, isShown]);
  const [chosen, setPart] = useState<Part>("response");
  const [number, setNumber] = useState(attempts.length);
  const attempt = attempts[number - 1] ?? attempts.at(-1);
  const names: Part[] = [
    ...(result === undefined ? [] : (["response"] as const)),
    ...(attempts.length > 0 ? (["sent", "received", "signature", "attempts"] as const) : []),
  ];
  const part = names.includes(chosen) ? chosen : names.includes("received") ? "received" : names[0];
  const tabs = names.map((name) => ({ name, text: messages.result.tabs[name] }));
  return (
    <section class={`result is-${outcome.kind}`} aria-label={messages.result.label}>
      <div class="result-head">
        <span class={`pill is-${outcome.kind}`}>{messages.result[outcome.kind]}</span>
        <span>{messages.result.took(durationMs)}</span>
        <span>{messages.result.attempts(attempts.length)}</span>
        <RequestId outcome={outcome} />
        {hasSecrets && (
          <button
            type="button"
            class="button button-quiet"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? messages.result.hideSecrets : messages.result.showSecrets}
          </button>
        )}
      </div>
      <OutcomeText {...report} />
      {part !== undefined && (
        <Tabs
          label={messages.result.label}
          kind="small"
          tabs={tabs}
          chosen={part}
          onChoose={setPart}
          aside={
            attempts.length > 1 && part !== "response" && part !== "attempts" ? (
              <Choice
                label={messages.result.whichAttempt}
                value={`${number}`}
                options={attempts.map((one) => ({
                  value: `${one.number}`,
                  text: messages.result.attempt(one.number),
                }))}
                onChoose={(value) => setNumber(Number(value))}
              />
            ) : undefined
          }
        >
          {part === "response" && result !== undefined ? (
            <ResponseView
              // Folds and searches belong to one response.
              key={result["RequestId"] as string}
              action={action}
              value={response}
            />
          ) : part === "attempts" ? (
            <AttemptTable attempts={attempts} />
          ) : (
            attempt && <AttemptPart part={part} attempt={attempt} visible={visible} />
          )}
        </Tabs>
      )}
    </section>
  );
}

interface AttemptPartProps {
  readonly part: Part;
  readonly attempt: AttemptReport;
  /** What to show of a JSON body. */
  readonly visible: (value: unknown) => unknown;
}

/** What was sent, received or signed in one attempt. */
function AttemptPart({ part, attempt, visible }: AttemptPartProps): VNode {
  const { result, attempts } = useMessages();
  const { sent, received, signature, error } = attempt;
  if (part === "signature") return <SignatureSteps signature={signature} />;
  if (part === "sent") {
    return (
      <>
        <HttpText first={`${sent.method} ${sent.url}`} {...sent} label={result.tabs.sent} />
        <p class="hint">{result.masked}</p>
      </>
    );
  }
  if (received === undefined) {
    return (
      <p class="note note-bad">
        {result.nothingReceived} {error}
      </p>
    );
  }
  const label = result.tabs.received;
  return (
    <HttpText
      first={attempts.status(received.status)}
      {...received}
      visible={visible}
      label={label}
    />
  );
}

function RequestId({ outcome }: { outcome: CallReport["outcome"] }): VNode | null {
  const messages = useMessages();
  const id =
    outcome.kind === "succeeded"
      ? outcome.result["RequestId"]
      : "requestId" in outcome
        ? outcome.requestId
        : undefined;
  if (typeof id !== "string" || id === "") return null;
  if (outcome.kind === "unknown" && outcome.message.includes(id)) return null;
  return (
    <span class="request-id">
      {messages.result.request} <code>{id}</code>
    </span>
  );
}
