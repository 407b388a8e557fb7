import type { VNode } from "preact";
import { rulesOf } from "../../src/describe/rules.js";
import { Name } from "../components/name.tsx";
import { Prose } from "../components/prose.tsx";
import { RuleChips } from "../components/rule-chips.tsx";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";
import { NotFound } from "./not-found.tsx";

/** The page of a parameter: every action that has it. */
export function ParameterView({ name }: { name: string }): VNode {
  const { catalog, messages } = useSession();
  const places = catalog.parameters.get(name);
  if (places === undefined) return <NotFound what="parameter" name={name} />;
  return (
    <div class="page">
      <h1 class="wire-name">
        <Name text={name} />
      </h1>
      <p class="lead">{messages.parameter.lead(places.length)}</p>
      <ul class="places">
        {places.map(({ action, path, schema }) => (
          <li key={`${action} ${path}`}>
            <a href={linkTo(action, "parameters", path)}>
              <Name text={action} />
            </a>
            {path !== name && (
              <code>
                <Name text={path} />
              </code>
            )}
            <p>
              <Prose text={schema.description ?? ""} />
            </p>
            <RuleChips rules={rulesOf(schema)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
