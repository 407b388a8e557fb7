import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Action } from "../../src/describe/catalog.js";
import { isFields, placeKey } from "../../src/form/path.js";
import type { CallRequest } from "../../src/protocol.js";
import type { CallFacts } from "../../src/snippet/snippet-call.js";
import { CodePane } from "../code/code-pane.js";
import { useDraft } from "../code/draft.js";
import { isMissing, useCheck } from "../form/validation.js";
import { leadToFault } from "../form/lead-to-fault.js";
import { RequestForm } from "../form/request-form.js";
import { useCalling } from "../result/calling.js";
import { ConfirmDialog } from "../result/confirm-dialog.js";
import { ResultPanel } from "../result/result-panel.js";
import { useSession } from "../session.js";
import { CallBar } from "./call-bar.js";

/** The form, the same as JSON and code, the call, and what came of it. */
export function CallTab({ action }: { action: Action }): VNode {
  const { catalog, start, target, region, words } = useSession();
  const draft = useDraft(action.name);
  const { check, isLoading } = useCheck(action.name);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const { phase, begin, confirm, cancel, giveUp } = useCalling(action);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const first = useRef(phase);
  const issues = useMemo(() => check?.(draft.request) ?? [], [check, draft.request]);
  // What is missing is no fault while somebody is still on the way to it.
  const shown = issues.filter(
    (issue) => isTried || !isMissing(issue) || left.has(placeKey(issue.path)),
  );

  useEffect(() => {
    // What ended before is there to be read, and not to be led to.
    if (phase !== first.current && (phase.kind === "ended" || phase.kind === "failed")) {
      result.current?.scrollIntoView({ block: "start" });
      result.current?.focus({ preventScroll: true });
    }
  }, [phase]);

  // Whoever was quicker than the checks need not ask twice.
  useEffect(() => {
    if (!isWaiting || isLoading) return;
    setWaiting(false);
    submit();
  }, [isWaiting, isLoading]);

  const facts: CallFacts = {
    action: action.name,
    request: draft.request,
    region,
    target,
    service: start.service,
    version: start.version,
    secretFields: start.secretFields,
    schemas: catalog.schemas,
    requestSchema: action.request,
  };

  function submit(): void {
    setTried(true);
    if (draft.read.kind !== "request") return;
    if (isLoading) return setWaiting(true);
    if (issues.length > 0) return leadToFault(issues);
    const call: CallRequest = {
      target: target.name,
      action: action.name,
      region,
      request: draft.request,
    };
    begin(call);
  }

  return (
    <form
      ref={form}
      class="call"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit();
        }
      }}
    >
      <div class="call-split">
        <section class="panel call-form" aria-label={words.form.label}>
          <RequestForm
            action={action}
            request={draft.request}
            onRequest={draft.setRequest}
            issues={shown}
            onLeave={(path) => setLeft((before) => new Set(before).add(placeKey(path)))}
          />
        </section>
        <section class="panel call-code" aria-label={words.code.label}>
          <CodePane call={facts} text={draft.text} onText={draft.setText} read={draft.read} />
        </section>
      </div>
      <CallBar
        action={action}
        phase={phase}
        issues={check === undefined ? undefined : issues}
        isLoading={isLoading}
        isTried={isTried}
        onExample={(value) => {
          if (isFields(value)) draft.setRequest(value);
        }}
        onGiveUp={giveUp}
        onClear={() => {
          draft.setRequest({});
          setTried(false);
          setLeft(new Set());
        }}
      />
      {phase.kind === "asking" && (
        <ConfirmDialog
          action={action}
          call={phase.call}
          confirmation={phase.confirmation}
          onYes={confirm}
          onNo={cancel}
        />
      )}
      <div ref={result} tabIndex={-1} class="result-place">
        {phase.kind === "ended" && <ResultPanel report={phase.report} />}
        {phase.kind === "failed" && (
          <p class={`note note-bad ${phase.isOpen ? "note-open" : ""}`} role="alert">
            {phase.message}
          </p>
        )}
      </div>
    </form>
  );
}
