import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Action } from "../../src/describe/catalog.js";
import { isFields, pathKey } from "../../src/form/path.js";
import type { CallRequest } from "../../src/protocol.js";
import type { SnippetCall } from "../../src/snippet/snippet-call.js";
import { useAddress } from "../address.js";
import { CodePane } from "../code/code-pane.tsx";
import { useDraft } from "../code/draft.js";
import { focusFirstIssue, isMissing, useCheck } from "../form/validation.js";
import { RequestForm } from "../form/request-form.tsx";
import { useCalling } from "../result/calling.js";
import { ConfirmDialog } from "../result/confirm-dialog.tsx";
import { ResultPanel } from "../result/result-panel.tsx";
import { useSession } from "../session.js";
import { CallBar } from "./call-bar.tsx";

/** The form, the same request as JSON and code, the call button and the result. */
export function CallTab({ action }: { action: Action }): VNode {
  const { catalog, start, target, region, messages } = useSession();
  const draft = useDraft(action.name);
  useAddress(action, draft.request, draft.setRequest);
  const { check, isLoading } = useCheck(action.name);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [isSubmitted, setSubmitted] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const { phase, begin, confirm, cancel, stopWaiting } = useCalling(action);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const first = useRef(phase);
  const issues = useMemo(() => check?.(draft.request) ?? [], [check, draft.request]);
  // A missing parameter is shown once its field was left, or the form was submitted.
  const shown = issues.filter(
    (issue) => isSubmitted || !isMissing(issue) || touched.has(pathKey(issue.path)),
  );

  useEffect(() => {
    // Only to a result that is new since the tab was opened.
    if (phase !== first.current && (phase.kind === "ended" || phase.kind === "failed")) {
      result.current?.scrollIntoView({ block: "start" });
      result.current?.focus({ preventScroll: true });
    }
  }, [phase]);

  // The form was submitted before the checks were loaded.
  useEffect(() => {
    if (!isWaiting || isLoading) return;
    setWaiting(false);
    submit();
  }, [isWaiting, isLoading]);

  const snippetCall: SnippetCall = {
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
    setSubmitted(true);
    if (draft.read.kind !== "request") return;
    if (isLoading) return setWaiting(true);
    if (issues.length > 0) return focusFirstIssue(issues);
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
        <section class="panel call-form" aria-label={messages.form.label}>
          <RequestForm
            action={action}
            request={draft.request}
            onRequest={draft.setRequest}
            issues={shown}
            onTouch={(path) => setTouched((before) => new Set(before).add(pathKey(path)))}
          />
        </section>
        <section class="panel call-code" aria-label={messages.code.label}>
          <CodePane call={snippetCall} text={draft.text} onText={draft.setText} read={draft.read} />
        </section>
      </div>
      <CallBar
        action={action}
        phase={phase}
        issues={check === undefined ? undefined : issues}
        isLoading={isLoading}
        isSubmitted={isSubmitted}
        onExample={(value) => {
          if (isFields(value)) draft.setRequest(value);
        }}
        onStopWaiting={stopWaiting}
        onClear={() => {
          draft.setRequest({});
          setSubmitted(false);
          setTouched(new Set());
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
          <p class={`note note-bad ${phase.isOutcomeUnknown ? "note-unknown" : ""}`} role="alert">
            {phase.message}
          </p>
        )}
      </div>
    </form>
  );
}
