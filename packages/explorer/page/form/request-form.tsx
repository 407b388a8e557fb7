import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { ValidationIssue } from "../../../../runtime/validation/validation.js";
import type { Action } from "../../src/describe/catalog.js";
import { resolved, type Schema, type Schemas } from "../../../../runtime/openapi.js";
import { fieldOrder } from "../../src/form/field-order.js";
import { pathKey, withValue, type Fields, type Path } from "../../src/form/path.js";
import { GroupRules } from "../components/group-rules.tsx";
import { useSession } from "../session.js";
import { Field } from "./field.tsx";
import { FormContext, type FormState } from "./form-context.js";
import { IssueList } from "./issue-list.tsx";
import { OptionalFields } from "./optional-fields.tsx";

interface RequestFormProps {
  readonly action: Action;
  readonly request: Fields;
  readonly onRequest: (request: Fields) => void;
  /** The issues to show. */
  readonly issues: readonly ValidationIssue[];
  readonly onTouch: (path: Path) => void;
}

/** The form for a request: rules, required parameters, optional parameters. */
export function RequestForm(props: RequestFormProps): VNode {
  const { action, request, onRequest, issues, onTouch } = props;
  const { catalog, messages } = useSession();
  const schema = resolved(catalog.schemas, action.request);
  const byPath = useMemo(() => grouped(issues), [issues]);
  const state: FormState = {
    request,
    put: (path, value) => onRequest(withValue(request, path, value) as Fields),
    issuesAt: (path) => byPath.get(pathKey(path)) ?? [],
    touch: onTouch,
  };
  const { required, optional } = fieldOrder(catalog.schemas, schema);
  const elsewhere = issues.filter(({ path }) => !hasField(catalog.schemas, schema, path));
  return (
    <FormContext.Provider value={state}>
      {required.length + optional.length === 0 && <p class="muted">{messages.form.none}</p>}
      <GroupRules schema={schema} />
      {elsewhere.length > 0 && (
        <div class="note note-bad">
          <h2>{messages.form.other}</h2>
          <IssueList issues={elsewhere} />
        </div>
      )}
      {required.length > 0 && (
        <section class="field-group" aria-label={messages.form.required}>
          <h2 class="field-group-title">{messages.form.required}</h2>
          {required.map(([name, member]) => (
            <Field key={name} path={[name]} name={name} schema={member} isRequired />
          ))}
        </section>
      )}
      {optional.length > 0 && <OptionalFields members={optional} />}
    </FormContext.Provider>
  );
}

function grouped(issues: readonly ValidationIssue[]): Map<string, ValidationIssue[]> {
  const byPath = new Map<string, ValidationIssue[]>();
  for (const issue of issues) {
    const key = pathKey(issue.path);
    byPath.set(key, [...(byPath.get(key) ?? []), issue]);
  }
  return byPath;
}

/** Whether the form has a field for a path. */
function hasField(schemas: Schemas, top: Schema, path: ValidationIssue["path"]): boolean {
  if (path.length === 0) return false;
  let schema: Schema | undefined = top;
  for (const key of path) {
    const { properties = {}, items }: Schema = resolved(schemas, schema);
    if (typeof key === "number") schema = items;
    else schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (schema === undefined) return false;
  }
  return true;
}
