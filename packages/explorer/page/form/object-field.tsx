import type { VNode } from "preact";
import { isFields, valueAt } from "../../src/form/path.js";
import { useWords } from "../session.js";
import type { FieldProps } from "./field.js";
import { useForm } from "./form-context.js";
import { Members } from "./members.js";

/** An object inside of a request. It is there when it is set, even without members. */
export function ObjectField({ path, name, schema }: FieldProps): VNode {
  const words = useWords();
  const form = useForm();
  if (!isFields(valueAt(form.request, path))) {
    return (
      <button type="button" class="button button-small" onClick={() => form.put(path, {})}>
        + {words.form.addObject(name)}
      </button>
    );
  }
  return (
    <div class="nested">
      <Members schema={schema} path={path} />
      <button
        type="button"
        class="button button-small button-quiet"
        onClick={() => form.put(path, undefined)}
      >
        {words.form.remove(name)}
      </button>
    </div>
  );
}
