import type { VNode } from "preact";
import { rulesOf } from "../../src/describe/rules.js";
import { resolved, type Schema } from "../../../../runtime/openapi.js";
import { kindOf, typeText } from "../../src/describe/schema.js";
import { valueAt, type Path } from "../../src/form/path.js";
import { Prose } from "../components/prose.js";
import { RuleChips } from "../components/rule-chips.js";
import { useSession } from "../session.js";
import { inputId, useForm } from "./form-context.js";
import { ListField } from "./list-field.js";
import { ObjectField } from "./object-field.js";
import { ValueInput } from "./inputs.js";

export interface FieldProps {
  readonly path: Path;
  readonly name: string;
  /** As the document has it, reference and all. */
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** A parameter: its name, what it is, its input, and what is wrong with it. */
export function Field(props: FieldProps): VNode {
  const { path, name, isRequired } = props;
  const { catalog, words } = useSession();
  const form = useForm();
  const schema = resolved(catalog.schemas, props.schema);
  const kind = kindOf(schema);
  const id = inputId(path);
  const issues = form.issuesAt(path);
  const isGroup = kind === "object" || kind === "list";
  const describedBy = `${id}-about ${id}-issues`;
  const head = (
    <>
      <span class="field-name">{name}</span>{" "}
      <code class="type">{typeText(catalog.schemas, props.schema)}</code>{" "}
      {isRequired && <span class="tag tag-required">{words.required}</span>}
      {schema.deprecated === true && <span class="tag">{words.deprecated}</span>}
    </>
  );
  const about = (
    <div class="field-about" id={`${id}-about`}>
      <Prose text={schema.description ?? ""} />
      <RuleChips rules={rulesOf(schema)} />
    </div>
  );
  const faults = (
    <ul class="issues" id={`${id}-issues`} hidden={issues.length === 0}>
      {issues.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
  const className = `field field-${kind} ${issues.length > 0 ? "is-faulty" : ""}`;
  if (isGroup) {
    return (
      <fieldset class={className} id={id} tabIndex={-1} aria-describedby={describedBy}>
        <legend class="field-head">{head}</legend>
        {about}
        {kind === "object" ? (
          <ObjectField {...props} schema={schema} />
        ) : (
          <ListField {...props} schema={schema} />
        )}
        {faults}
      </fieldset>
    );
  }
  return (
    <div class={className} onFocusOut={() => form.leave(path)}>
      <label class="field-head" for={id}>
        {head}
      </label>
      {about}
      <ValueInput
        id={id}
        name={name}
        schema={schema}
        kind={kind}
        value={valueAt(form.request, path)}
        onValue={(value) => form.put(path, value)}
        isFaulty={issues.length > 0}
        isRequired={isRequired}
        describedBy={describedBy}
      />
      {faults}
    </div>
  );
}
