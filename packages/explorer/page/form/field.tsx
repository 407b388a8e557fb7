import type { VNode } from "preact";
import { rulesOf } from "../../src/describe/rules.js";
import { resolved, type Schema } from "../../../../runtime/openapi.js";
import { kindOf, typeText } from "../../src/describe/schema.js";
import { isFields, valueAt, type Path } from "../../src/form/path.js";
import { Name } from "../components/name.tsx";
import { Prose } from "../components/prose.tsx";
import { RuleChips } from "../components/rule-chips.tsx";
import { useMessages, useSession } from "../session.js";
import { inputId, useForm } from "./form-context.js";
import { ValueInput } from "./inputs.tsx";
import { IssueList } from "./issue-list.tsx";
import { ListField } from "./list-field.tsx";
import { WithPicker } from "./picker.tsx";

interface FieldProps {
  readonly path: Path;
  readonly name: string;
  /** As in the document, which may be a reference. */
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** A parameter: its name, its description, its input, and its issues. */
export function Field({ path, name, schema: given, isRequired }: FieldProps): VNode {
  const { catalog, messages } = useSession();
  const form = useForm();
  const schema = resolved(catalog.schemas, given);
  const kind = kindOf(schema);
  const id = inputId(path);
  const issues = form.issuesAt(path);
  const isGroup = kind === "object" || kind === "list";
  const describedBy = `${id}-about ${id}-issues`;
  const head = (
    <>
      <span class="field-name">
        <Name text={name} />
      </span>{" "}
      <code class="type">{typeText(catalog.schemas, given)}</code>{" "}
      {isRequired && <span class="tag tag-required">{messages.required}</span>}
      {schema.deprecated === true && <span class="tag">{messages.deprecated}</span>}
    </>
  );
  const about = (
    <div class="field-about" id={`${id}-about`}>
      <Prose text={schema.description ?? ""} />
      <RuleChips rules={rulesOf(schema)} />
    </div>
  );
  const className = `field field-${kind} ${issues.length > 0 ? "is-invalid" : ""}`;
  if (isGroup) {
    return (
      <fieldset class={className} id={id} tabIndex={-1} aria-describedby={describedBy}>
        <legend class="field-head">{head}</legend>
        {about}
        {kind === "object" ? (
          <ObjectField path={path} name={name} schema={schema} />
        ) : (
          <ListField path={path} name={name} schema={schema} renderObject={renderMembers} />
        )}
        <IssueList id={`${id}-issues`} issues={issues} />
      </fieldset>
    );
  }
  return (
    <div class={className} onFocusOut={() => form.touch(path)}>
      <label class="field-head" for={id}>
        {head}
      </label>
      {about}
      <WithPicker field={name} path={path}>
        <ValueInput
          id={id}
          name={name}
          schema={schema}
          kind={kind}
          value={valueAt(form.request, path)}
          onValue={(value) => form.put(path, value)}
          isInvalid={issues.length > 0}
          isRequired={isRequired}
          describedBy={describedBy}
        />
      </WithPicker>
      <IssueList id={`${id}-issues`} issues={issues} />
    </div>
  );
}

/** An object in a request. Once it is set it is sent, even without members. */
function ObjectField({ path, name, schema }: Omit<FieldProps, "isRequired">): VNode {
  const messages = useMessages();
  const form = useForm();
  if (!isFields(valueAt(form.request, path))) {
    return (
      <button type="button" class="button button-small" onClick={() => form.put(path, {})}>
        + {messages.form.addObject(name)}
      </button>
    );
  }
  return (
    <div class="nested">
      {renderMembers(schema, path)}
      <button
        type="button"
        class="button button-small button-quiet"
        onClick={() => form.put(path, undefined)}
      >
        {messages.form.remove(name)}
      </button>
    </div>
  );
}

/** The fields for the members of an object, in the document's order. */
function renderMembers(schema: Schema, path: Path): VNode[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, member]) => (
    <Field
      key={name}
      path={[...path, name]}
      name={name}
      schema={member}
      isRequired={required.has(name)}
    />
  ));
}
