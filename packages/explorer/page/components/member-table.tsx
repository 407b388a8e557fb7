import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { membersIn } from "../../src/describe/parameters.js";
import { rulesOf } from "../../src/describe/rules.js";
import { resolved, type Schema } from "../../../../runtime/openapi.js";
import { choicesOf, kindOf, typeText } from "../../src/describe/schema.js";
import { shownText } from "../../src/form/input-value.js";
import { useSession } from "../session.js";
import { Name } from "./name.tsx";
import { Prose } from "./prose.tsx";
import { RuleChips } from "./rule-chips.tsx";
import { Table } from "./table.tsx";

/** The members of an object at every depth, a row for each. */
export function MemberTable(props: {
  readonly schema: Schema;
  readonly label: string;
  readonly highlighted?: string | undefined;
}): VNode {
  const { schema, label, highlighted } = props;
  const { catalog, messages } = useSession();
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: "center" }), [highlighted]);
  const { name, type, description } = messages.table;
  return (
    <Table label={label} name="members stacked" columns={[name, type, description]}>
      {membersIn(catalog.schemas, schema).map(({ path, depth, given, schema: own, isRequired }) => (
        <tr
          key={path}
          {...(path === highlighted ? { ref: current } : {})}
          class={path === highlighted ? "highlighted" : ""}
        >
          <th scope="row" class={`depth-${Math.min(depth, 3)}`}>
            <code>
              <Name text={path} />
            </code>{" "}
            {isRequired && <span class="tag tag-required">{messages.required}</span>}
            {own.deprecated === true && <span class="tag">{messages.deprecated}</span>}
          </th>
          <td>
            <code class="type">{typeText(catalog.schemas, given)}</code>
          </td>
          <td>
            <Prose text={own.description ?? ""} />
            <RuleChips rules={rulesOf(own)} />
            <Values schema={own} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** The values of an enumeration, with their names. */
function Values({ schema }: { schema: Schema }): VNode | null {
  const { catalog, messages } = useSession();
  const isList = kindOf(schema) === "list";
  const choices = choicesOf(isList ? resolved(catalog.schemas, schema.items ?? {}) : schema);
  if (choices.length === 0) return null;
  const isPlain = choices.every(({ title, description }) => !title && !description);
  if (isPlain) {
    return (
      <p class="values-line">
        {messages.rules.oneOf}{" "}
        {choices.map(({ value }, index) => (
          <span key={index}>
            {index > 0 && ", "}
            <code>{shownText(value)}</code>
          </span>
        ))}
      </p>
    );
  }
  return (
    <dl class="values">
      {choices.map(({ value, title, description }, index) => (
        <div key={index}>
          <dt>
            <code>{shownText(value)}</code> {title}
          </dt>
          <dd>
            <Prose text={description ?? ""} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
