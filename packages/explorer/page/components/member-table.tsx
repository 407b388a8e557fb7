import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { rulesOf } from "../../src/describe/rules.js";
import { resolved, type Schema } from "../../../../runtime/openapi.js";
import { choicesOf, kindOf, typeText } from "../../src/describe/schema.js";
import { shownText } from "../../src/form/input-value.js";
import { useSession } from "../session.js";
import { Prose } from "./prose.js";
import { RuleChips } from "./rule-chips.js";

interface Row {
  readonly path: string;
  readonly depth: number;
  readonly schema: Schema;
  readonly type: string;
  readonly isRequired: boolean;
}

/** Deeper than the API goes; a type that holds itself has no end. */
const DEEPEST = 5;

/** The members of an object, and of what is in them, a row to each. */
export function MemberTable(props: {
  readonly schema: Schema;
  readonly label: string;
  readonly marked?: string | undefined;
}): VNode {
  const { schema, label, marked } = props;
  const { catalog, words } = useSession();
  const rows: Row[] = [];
  const collect = (given: Schema, way: string, depth: number): void => {
    const object = resolved(catalog.schemas, given);
    if (kindOf(object) === "list") return collect(object.items ?? {}, `${way}N.`, depth);
    if (depth > DEEPEST) return;
    const required = new Set(object.required);
    for (const [name, member] of Object.entries(object.properties ?? {})) {
      const path = way + name;
      const type = typeText(catalog.schemas, member);
      const row = { path, depth, schema: resolved(catalog.schemas, member), type };
      rows.push({ ...row, isRequired: required.has(name) });
      collect(member, `${path}.`, depth + 1);
    }
  };
  collect(schema, "", 0);
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: "center" }), [marked]);
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={label}>
      <table class="members">
        <thead>
          <tr>
            <th scope="col">{words.table.name}</th>
            <th scope="col">{words.table.type}</th>
            <th scope="col">{words.table.description}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.path}
              {...(row.path === marked ? { ref: current } : {})}
              class={row.path === marked ? "marked" : ""}
            >
              <th scope="row" class={`depth-${Math.min(row.depth, 3)}`}>
                <code>{row.path}</code>{" "}
                {row.isRequired && <span class="tag tag-required">{words.required}</span>}
                {row.schema.deprecated === true && <span class="tag">{words.deprecated}</span>}
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
        </tbody>
      </table>
    </div>
  );
}

/** The values that there are to choose from, with their names. */
function Values({ schema }: { schema: Schema }): VNode | null {
  const { catalog, words } = useSession();
  const isList = kindOf(schema) === "list";
  const choices = choicesOf(isList ? resolved(catalog.schemas, schema.items ?? {}) : schema);
  if (choices.length === 0) return null;
  const isPlain = choices.every(({ title, description }) => !title && !description);
  if (isPlain) {
    return (
      <p class="values-line">
        {words.rules.oneOf}{" "}
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
