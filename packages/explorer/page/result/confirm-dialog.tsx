import type { ComponentChildren, VNode } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Action } from "../../src/describe/catalog.js";
import { hideSecrets, secretTest } from "../../src/form/secrets.js";
import { indented } from "../../src/form/json-text.js";
import type { CallRequest, Confirmation } from "../../src/protocol.js";
import { regionText } from "../components/region-choice.tsx";
import { CodeBlock } from "../components/code-block.tsx";
import { Details } from "../components/table.tsx";
import { useSession } from "../session.js";
import { LookUp } from "./look-up.tsx";
import type { Messages } from "../locales/en.js";

interface ConfirmDialogProps {
  readonly action: Action;
  readonly call: CallRequest;
  readonly confirmation: Confirmation | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before money is spent or data is lost. The button that cancels comes first. */
export function ConfirmDialog(props: ConfirmDialogProps): VNode {
  const { action, call, confirmation, onYes, onNo } = props;
  const { start, messages, catalog } = useSession();
  const kind = action.purchases ? "purchase" : "destroy";
  const price = (
    <span role="status" class={confirmation?.price?.kind === "known" ? "price-known" : ""}>
      {priceText(messages, confirmation)}
    </span>
  );
  const request = hideSecrets(call.request, secretTest(start.secretFields));
  return (
    <Dialog title={messages.confirm[kind](action.name)} tone={kind} onClose={onNo}>
      <p class={call.target === "real" ? "is-real" : "muted"}>
        {messages.confirm.target[call.target]}
      </p>
      <p class="confirm-region">
        {messages.target.region}: <strong>{regionText(call.region, catalog.regions)}</strong>
      </p>
      {action.purchases && action.destroys && (
        <p class="note note-bad">{messages.effectSentences.destroy}</p>
      )}
      {action.purchases && <Details name="price" rows={[[messages.confirm.price, price]]} />}
      {confirmation?.unknownOutcome !== undefined && (
        <p class="note note-unknown" role="alert">
          {messages.confirm.earlierUnknown(
            new Date(confirmation.unknownOutcome.sentAt).toLocaleString(),
          )}
        </p>
      )}
      {confirmation?.unknownOutcome?.lookup !== undefined && (
        <LookUp
          lookup={confirmation.unknownOutcome.lookup}
          region={confirmation.unknownOutcome.region}
        />
      )}
      <CodeBlock text={indented(request)} label={messages.confirm.request} isJson />
      <div class="dialog-buttons">
        <button type="button" class="button" data-first onClick={onNo}>
          {messages.confirm.no}
        </button>
        <button
          type="button"
          class={`button button-strong is-${kind}`}
          disabled={confirmation === undefined}
          // Not by the second click of a double click that opened the dialog.
          onClick={(event) => {
            if (event.detail < 2) onYes();
          }}
        >
          {messages.confirm.yes[kind]}
        </button>
      </div>
    </Dialog>
  );
}

function priceText({ confirm }: Messages, confirmation: Confirmation | undefined): string {
  if (confirmation === undefined) return confirm.askingPrice;
  const { price } = confirmation;
  if (price === undefined || price.kind === "none") return confirm.noPrice;
  return price.kind === "known" ? price.text : confirm.priceFailed(price.message);
}

interface DialogProps {
  readonly title: string;
  readonly tone: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog. Escape closes it; the element with `data-first` has the focus. */
function Dialog({ title, tone, onClose, children }: DialogProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const opened = dialog.current;
    opened?.showModal();
    opened?.querySelector<HTMLElement>("[data-first]")?.focus();
    // Removing the element does not restore the focus, and nothing else can have it while it is open.
    return () => {
      opened?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} class={`dialog is-${tone}`} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
