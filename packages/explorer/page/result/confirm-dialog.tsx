import type { VNode } from "preact";
import type { Action } from "../../src/describe/catalog.js";
import { hideSecrets } from "../../src/form/hidden-secrets.js";
import { indented } from "../../src/form/json-text.js";
import type { CallRequest, Confirmation } from "../../src/protocol.js";
import { secretTest } from "../../src/form/secrets.js";
import { CodeBlock } from "../components/code-block.js";
import { Dialog } from "../components/dialog.js";
import { useSession } from "../session.js";
import type { Words } from "../locales/en.js";

interface ConfirmDialogProps {
  readonly action: Action;
  readonly call: CallRequest;
  readonly confirmation: Confirmation | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before money is spent or data lost. The answer that does nothing comes first. */
export function ConfirmDialog(props: ConfirmDialogProps): VNode {
  const { action, call, confirmation, onYes, onNo } = props;
  const { start, words } = useSession();
  const kind = action.purchases ? "purchase" : "destroy";
  const request = hideSecrets(call.request, secretTest(start.secretFields));
  return (
    <Dialog title={words.confirm[kind](action.name)} tone={kind} onClose={onNo}>
      <p class={`confirm-target confirm-${call.target}`}>{words.confirm.target[call.target]}</p>
      {action.purchases && (
        <dl class="facts price">
          <div>
            <dt>{words.confirm.price}</dt>
            <dd>
              <span
                role="status"
                class={confirmation?.price?.kind === "known" ? "price-known" : ""}
              >
                {priceText(words, confirmation)}
              </span>
            </dd>
          </div>
        </dl>
      )}
      {confirmation?.unsettled !== undefined && (
        <p class="note note-bad" role="alert">
          {words.confirm.unsettled(new Date(confirmation.unsettled.sentAt).toLocaleString())}
        </p>
      )}
      <CodeBlock text={indented(request)} label={words.confirm.request} isJson />
      <div class="dialog-buttons">
        <button type="button" class="button" data-first onClick={onNo}>
          {words.confirm.no}
        </button>
        <button
          type="button"
          class={`button button-${kind}`}
          disabled={confirmation === undefined}
          onClick={onYes}
        >
          {words.confirm.yes[kind]}
        </button>
      </div>
    </Dialog>
  );
}

function priceText({ confirm }: Words, confirmation: Confirmation | undefined): string {
  if (confirmation === undefined) return confirm.asking;
  const { price } = confirmation;
  if (price === undefined || price.kind === "untold") return confirm.untold;
  return price.kind === "known" ? price.text : confirm.failed(price.message);
}
