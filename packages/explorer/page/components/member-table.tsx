import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { rulesOf } from "../../src/describe/rules.js";
import { resolved, type Schema } from "../../../../runtime/openapi.js";
import { choicesOf, kindOf, typeText } from "../../src/describe/schema.js";
import { shownText } from "../../src/form/input-value.js";
import { useSession } from "../session.js";
import { Name } from "./name.tsx";
import { Prose } from "./prose.tsx";
import { RuleChips } from "./rule-chips.tsx";
import { Table } from "./table.tsx";

interface Row {
  readonly path: string;
  readonly depth: number;
  readonly schema: Schema;
  readonly type: string;
  readonly isRequired: boolean;
}

/** Deeper than any type of the API; a recursive type would never end. */
const MAX_DEPTH = 5;

/** The members of an object at every depth, a row for each. */
export function MemberTable(props: {
  readonly schema: Schema;
  readonly label: string;
  readonly highlighted?: string | undefined;
}): VNode {
  const { schema, label, highlighted } = props;
  const { catalog, messages } = useSession();
  const rows: Row[] = [];
  const collect = (given: Schema, prefix: string, depth: number): void => {
    const object = resolved(catalog.schemas, given);
    if (kindOf(object) === "list") return collect(object.items ?? {}, `${prefix}N.`, depth);
    if (depth > MAX_DEPTH) return;
    const required = new Set(object.required);
    for (const [name, member] of Object.entries(object.properties ?? {})) {
      const path = prefix + name;
      const type = typeText(catalog.schemas, member);
      const row = { path, depth, schema: resolved(catalog.schemas, member), type };
      rows.push({ ...row, isRequired: required.has(name) });
      collect(member, `${path}.`, depth + 1);
    }
  };
  collect(schema, "", 0);
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: "center" }), [highlighted]);
  const { name, type, description } = messages.table;
  return (
    <Table label={label} name="members stacked" columns={[name, type, description]}>
      {rows.map((row) => (
        <tr
          key={row.path}
          {...(row.path === highlighted ? { ref: current } : {})}
          class={row.path === highlighted ? "highlighted" : ""}
        >
          <th scope="row" class={`depth-${Math.min(row.depth, 3)}`}>
            <code>
              <Name text={row.path} />
            </code>{" "}
            {row.isRequired && <span class="tag tag-required">{messages.required}</span>}
            {row.schema.deprecated === true && <span class="tag">{messages.deprecated}</span>}
          </th>
          <td>
            <code class="type">{row.type}</code>
          </td>
          <td>
            <Prose text={row.schema.description ?? ""} />
            <RuleChips rules={rulesOf(row.schema)} />
            <Values schema={row.schema} />
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
