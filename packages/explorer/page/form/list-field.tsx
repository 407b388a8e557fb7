import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { resolved, type Schema } from "../../../../runtime/openapi.js";
import { kindOf, type Kind } from "../../src/describe/schema.js";
import { valueAt, type Path } from "../../src/form/path.js";
import { useSession } from "../session.js";
import { inputId, useForm } from "./form-context.js";
import { ValueInput } from "./inputs.tsx";
import { IssueList } from "./issue-list.tsx";
import { WithPicker } from "./picker.tsx";

interface ListFieldProps {
  readonly path: Path;
  readonly name: string;
  readonly schema: Schema;
  /** Renders the fields of an item that is an object. */
  readonly renderObject: (schema: Schema, path: Path) => VNode[];
}

/** A list: an input for each item, and buttons to add and remove items. */
export function ListField({ path, name, schema, renderObject }: ListFieldProps): VNode {
  const { catalog, messages } = useSession();
  const form = useForm();
  const box = useRef<HTMLDivElement>(null);
  const value = valueAt(form.request, path);
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const itemSchema = resolved(catalog.schemas, schema.items ?? {});
  const kind = kindOf(itemSchema);

  function add(): void {
    form.put([...path, items.length], emptyItem(kind, itemSchema));
    // Focus the new item once it is rendered, and before the next key comes.
    queueMicrotask(() => {
      const inputs = box.current?.querySelectorAll<HTMLElement>(":scope > .item") ?? [];
      inputs[inputs.length - 1]?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    });
  }

  function remove(index: number): void {
    // Without items, the list is left out of the request.
    form.put(items.length === 1 ? path : [...path, index], undefined);
    box.current?.querySelector<HTMLElement>(":scope > .add")?.focus();
  }

  return (
    <div class="list" ref={box}>
      {items.map((item, index) => (
        <div key={index} class={`item item-${kind}`}>
          <Item
            path={[...path, index]}
            name={name}
            schema={itemSchema}
            renderObject={renderObject}
            kind={kind}
            value={item}
          />
          <button
            type="button"
            class="button button-small button-quiet remove"
            aria-label={messages.form.remove(messages.form.item(name, index + 1))}
            onClick={() => remove(index)}
          >
            ✕
          </button>
        </div>
      ))}
      <button type="button" class="button button-small add" onClick={add}>
        + {messages.form.add(name)}
      </button>
    </div>
  );
}

interface ItemProps extends ListFieldProps {
  readonly kind: Kind;
  readonly value: unknown;
}

function Item({ path, name, schema, renderObject, kind, value }: ItemProps): VNode {
  const { messages } = useSession();
  const form = useForm();
  const id = inputId(path);
  const position = Number(path.at(-1)) + 1;
  const label = messages.form.item(name, position);
  const issues = form.issuesAt(path);
  return (
    <div class="item-body" onFocusOut={() => form.touch(path)}>
      {kind === "object" ? (
        <fieldset class="nested" id={id} tabIndex={-1}>
          <legend class="visually-hidden">{label}</legend>
          {renderObject(schema, path)}
        </fieldset>
      ) : (
        <WithPicker field={name} path={path}>
          <ValueInput
            id={id}
            name={label}
            label={label}
            schema={schema}
            // A list in a list is written as JSON.
            kind={kind === "list" ? "json" : kind}
            value={value}
            // An emptied item stays until it is removed.
            onValue={(next) => form.put(path, next ?? "")}
            isInvalid={issues.length > 0}
            isRequired={false}
            describedBy={`${id}-issues`}
          />
        </WithPicker>
      )}
      <IssueList id={`${id}-issues`} issues={issues} />
    </div>
  );
}

function emptyItem(kind: Kind, { oneOf = [], enum: values = [] }: Schema): unknown {
  if (kind === "object") return {};
  if (kind === "choice") return oneOf[0]?.const ?? values[0] ?? "";
  if (kind === "boolean") return false;
  return kind === "list" ? [] : "";
}
