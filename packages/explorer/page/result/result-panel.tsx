import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { indented } from "../../src/form/json-text.js";
import type { CallReport } from "../../src/protocol.js";
import { Choice } from "../components/choice.js";
import { CodeBlock } from "../components/code-block.js";
import { Tabs } from "../components/tabs.js";
import { useWords } from "../session.js";
import { AttemptTable } from "./attempt-table.js";
import { EndingText } from "./outcome-text.js";
import { HttpText } from "./http-text.js";
import { SignatureSteps } from "./signature-steps.js";

type Part = "answer" | "sent" | "received" | "signature" | "attempts";

/** How a call ended, and everything that went out and came back. */
export function ResultPanel({ report }: { report: CallReport }): VNode {
  const { ending, attempts, durationMs } = report;
  const words = useWords();
  const hasAnswer = ending.kind === "accepted";
  const [chosen, setPart] = useState<Part>("answer");
  const [number, setNumber] = useState(attempts.length);
  const attempt = attempts[number - 1] ?? attempts.at(-1);
  const names: Part[] = [
    ...(hasAnswer ? (["answer"] as const) : []),
    ...(attempts.length > 0 ? (["sent", "received", "signature", "attempts"] as const) : []),
  ];
  const part = names.includes(chosen) ? chosen : names.includes("received") ? "received" : names[0];
  const tabs = names.map((name) => ({ name, text: words.result.tabs[name] }));
  return (
    <section class={`result result-${ending.kind}`} aria-label={words.result.label}>
      <div class="result-head">
        <span class={`pill pill-${ending.kind}`}>{words.result[ending.kind]}</span>
        <span>{words.result.took(durationMs)}</span>
        <span>{words.result.attempts(attempts.length)}</span>
        <RequestId ending={ending} />
      </div>
      <EndingText ending={ending} />
      {part !== undefined && (
        <Tabs
          label={words.result.label}
          kind="small"
          tabs={tabs}
          chosen={part}
          onChoose={setPart}
          aside={
            attempts.length > 1 && part !== "answer" && part !== "attempts" ? (
              <Choice
                label={words.result.whichAttempt}
                value={`${number}`}
                options={attempts.map((one) => ({
                  value: `${one.number}`,
                  text: words.result.attempt(one.number),
                }))}
                onChoose={(value) => setNumber(Number(value))}
              />
            ) : undefined
          }
        >
          {part === "answer" && ending.kind === "accepted" && (
            <CodeBlock text={indented(ending.result)} label={words.result.tabs.answer} isJson />
          )}
          {part === "sent" && attempt && (
            <>
              <HttpText
                first={`${attempt.sent.method} ${attempt.sent.url}`}
                {...attempt.sent}
                label={words.result.tabs.sent}
              />
              <p class="hint">{words.result.masked}</p>
            </>
          )}
          {part === "received" &&
            (attempt?.received ? (
              <HttpText
                first={words.attempts.status(attempt.received.status)}
                {...attempt.received}
                label={words.result.tabs.received}
              />
            ) : (
              <p class="note note-bad">
                {words.result.nothingReceived} {attempt?.fault}
              </p>
            ))}
          {part === "signature" && attempt && <SignatureSteps signature={attempt.signature} />}
          {part === "attempts" && <AttemptTable attempts={attempts} />}
        </Tabs>
      )}
    </section>
  );
}

function RequestId({ ending }: { ending: CallReport["ending"] }): VNode | null {
  const words = useWords();
  const id =
    ending.kind === "accepted"
      ? ending.result["RequestId"]
      : "requestId" in ending
        ? ending.requestId
        : undefined;
  if (typeof id !== "string" || id === "") return null;
  return (
    <span class="request-id">
      {words.result.request} <code>{id}</code>
    </span>
  );
}
