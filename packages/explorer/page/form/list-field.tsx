import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { resolved, type Schema } from "../../../../runtime/openapi.js";
import { kindOf, type Kind } from "../../src/describe/schema.js";
import { valueAt, type Path } from "../../src/form/path.js";
import { useSession } from "../session.js";
import type { FieldProps } from "./field.js";
import { inputId, useForm } from "./form-context.js";
import { Members } from "./members.js";
import { ValueInput } from "./inputs.js";

/** A list: an input to each item, to be added and taken out. */
export function ListField({ path, name, schema }: FieldProps): VNode {
  const { catalog, words } = useSession();
  const form = useForm();
  const box = useRef<HTMLDivElement>(null);
  const value = valueAt(form.request, path);
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const itemSchema = resolved(catalog.schemas, schema.items ?? {});
  const kind = kindOf(itemSchema);

  function add(): void {
    form.put([...path, items.length], emptyItem(kind, itemSchema));
    // To go on typing in it.
    setTimeout(() => {
      const inputs = box.current?.querySelectorAll<HTMLElement>(":scope > .item") ?? [];
      inputs[inputs.length - 1]?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    });
  }

  function remove(index: number): void {
    // A list that has lost its last item is left out.
    form.put(items.length === 1 ? path : [...path, index], undefined);
    box.current?.querySelector<HTMLElement>(":scope > .add")?.focus();
  }

  return (
    <div class="list" ref={box}>
      {items.map((item, index) => (
        <div key={index} class={`item item-${kind}`}>
          <Item path={[...path, index]} name={name} schema={itemSchema} kind={kind} value={item} />
          <button
            type="button"
            class="button button-small button-quiet remove"
            aria-label={words.form.remove(words.form.item(name, index + 1))}
            onClick={() => remove(index)}
          >
            ✕
          </button>
        </div>
      ))}
      <button type="button" class="button button-small add" onClick={add}>
        + {words.form.add(name)}
      </button>
    </div>
  );
}

interface ItemProps {
  readonly path: Path;
  readonly name: string;
  readonly schema: Schema;
  readonly kind: Kind;
  readonly value: unknown;
}

function Item({ path, name, schema, kind, value }: ItemProps): VNode {
  const { words } = useSession();
  const form = useForm();
  const id = inputId(path);
  const position = Number(path.at(-1)) + 1;
  const label = words.form.item(name, position);
  const issues = form.issuesAt(path);
  return (
    <div class="item-body" onFocusOut={() => form.leave(path)}>
      {kind === "object" ? (
        <fieldset class="nested" id={id} tabIndex={-1}>
          <legend class="unseen">{label}</legend>
          <Members schema={schema} path={path} />
        </fieldset>
      ) : (
        <ValueInput
          id={id}
          name={label}
          label={label}
          schema={schema}
          // A list inside of a list is written as JSON.
          kind={kind === "list" ? "json" : kind}
          value={value}
          // What is emptied stays an item until it is taken out.
          onValue={(next) => form.put(path, next ?? "")}
          isFaulty={issues.length > 0}
          isRequired={false}
          describedBy={`${id}-issues`}
        />
      )}
      <ul class="issues" id={`${id}-issues`} hidden={issues.length === 0}>
        {issues.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

function emptyItem(kind: Kind, { oneOf = [], enum: values = [] }: Schema): unknown {
  if (kind === "object") return {};
  if (kind === "choice") return oneOf[0]?.const ?? values[0] ?? "";
  if (kind === "boolean") return false;
  return kind === "list" ? [] : "";
}
