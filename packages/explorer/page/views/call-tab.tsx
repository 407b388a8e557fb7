import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Action } from "../../src/describe/catalog.js";
import { isFields, pathKey } from "../../src/form/path.js";
import type { CallRequest } from "../../src/protocol.js";
import type { SnippetCall } from "../../src/snippet/snippet-call.js";
import { useAddress } from "../address.js";
import { CodePane } from "../code/code-pane.tsx";
import { useDraft } from "../code/draft.js";
import { FormTools } from "../form/form-tools.tsx";
import { focusFirstIssue, isMissing, useCheck } from "../form/validation.js";
import { RequestForm } from "../form/request-form.tsx";
import { useCalling, type Phase } from "../result/calling.js";
import { ConfirmDialog } from "../result/confirm-dialog.tsx";
import { ResultPanel } from "../result/result-panel.tsx";
import { useSession } from "../session.js";
import { CallBar } from "./call-bar.tsx";
import { CallPane } from "./call-pane.tsx";

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
  const left = useRef<HTMLDivElement>(null);
  const lastFocus = useRef<EventTarget>(null);
  const issues = useMemo(() => check?.(draft.request) ?? [], [check, draft.request]);
  // A missing parameter is shown once its field was left, or the form was submitted.
  const shown = issues.filter(
    (issue) => isSubmitted || !isMissing(issue) || touched.has(pathKey(issue.path)),
  );

  // The form was submitted before the checks were loaded.
  useEffect(() => {
    if (!isWaiting || isLoading) return;
    setWaiting(false);
    submit();
  }, [isWaiting, isLoading]);

  // A long response is not rendered again for each letter that is typed in the form.
  const result = useMemo(() => resultOf(action, phase), [action, phase]);

  const snippetCall: SnippetCall = {
    action: action.name,
    request: draft.request,
    region,
    target,
    service: catalog.service,
    version: catalog.version,
    secretFields: start.secretFields,
    schemas: catalog.schemas,
    requestSchema: action.request,
  };

  function submit(): void {
    setSubmitted(true);
    if (draft.read.kind !== "request") return;
    if (isLoading) return setWaiting(true);
    // Once the issues are shown, which may unfold their fields.
    if (issues.length > 0) return queueMicrotask(() => focusFirstIssue(issues));
    const call: CallRequest = {
      target: target.name,
      action: action.name,
      region,
      request: draft.request,
    };
    begin(call);
  }

  /** To the field where the user was, or else to the top of the form. */
  function goBack(): void {
    const last = lastFocus.current;
    if (last instanceof HTMLElement && last.isConnected && last.matches("input, textarea")) {
      return last.focus();
    }
    left.current?.scrollIntoView({ block: "start" });
    left.current?.querySelector<HTMLElement>(".button-call")?.focus({ preventScroll: true });
  }

  return (
    <form
      class="call"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="call-left" ref={left} onFocusIn={(event) => (lastFocus.current = event.target)}>
        <section class="panel call-form" aria-label={messages.form.label}>
          <FormTools
            action={action}
            onExample={(value) => {
              if (isFields(value)) draft.setRequest(value);
            }}
            onClear={() => {
              draft.setRequest({});
              setSubmitted(false);
              setTouched(new Set());
            }}
          />
          <RequestForm
            action={action}
            request={draft.request}
            onRequest={draft.setRequest}
            issues={shown}
            onTouch={(path) => setTouched((before) => new Set(before).add(pathKey(path)))}
          />
        </section>
        <CallBar
          action={action}
          phase={phase}
          issues={check === undefined ? undefined : issues}
          isReadable={draft.read.kind === "request"}
          isLoading={isLoading}
          isSubmitted={isSubmitted}
          onStopWaiting={stopWaiting}
        />
      </div>
      <CallPane
        phase={phase}
        request={
          <section class="call-code" aria-label={messages.code.label}>
            <CodePane
              call={snippetCall}
              text={draft.text}
              onText={draft.setText}
              read={draft.read}
            />
          </section>
        }
        result={result}
        onBack={goBack}
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
    </form>
  );
}

function resultOf(action: Action, phase: Phase): VNode | undefined {
  if (phase.kind === "ended") return <ResultPanel action={action} report={phase.report} />;
  if (phase.kind !== "failed") return undefined;
  return (
    <p class={`note note-bad ${phase.isOutcomeUnknown ? "note-unknown" : ""}`} role="alert">
      {phase.message}
    </p>
  );
}
