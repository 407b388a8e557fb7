import type { VNode } from "preact";
import type { Action } from "../../src/describe/catalog.js";
import { useMessages } from "../session.js";

interface FormToolsProps {
  readonly action: Action;
  readonly onExample: (value: unknown) => void;
  readonly onClear: () => void;
}

/** Fills in an example, or clears the form. */
export function FormTools({ action, onExample, onClear }: FormToolsProps): VNode {
  const messages = useMessages();
  return (
    <div class="form-tools">
      {action.examples.length > 0 && (
        <select
          class="choice"
          aria-label={messages.form.example}
          value=""
          onChange={({ currentTarget }) => {
            onExample(action.examples[Number(currentTarget.value)]?.value);
            currentTarget.value = "";
          }}
        >
          <option value="">{messages.form.example}</option>
          {action.examples.map(({ name, summary }, index) => (
            <option key={name} value={`${index}`}>
              {summary}
            </option>
          ))}
        </select>
      )}
      <button type="button" class="button button-small button-quiet" onClick={onClear}>
        {messages.form.clear}
      </button>
    </div>
  );
}
