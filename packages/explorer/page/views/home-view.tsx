import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Action, Effect, Group } from "../../src/describe/catalog.js";
import { byTopic } from "../../src/describe/topics.js";
import { EffectBadge } from "../components/badge.tsx";
import { Name } from "../components/name.tsx";
import { Prose } from "../components/prose.tsx";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";
import { FirstSteps } from "./first-steps.tsx";
import { Legend } from "./legend.tsx";

/** What to do first, and every action by its group. */
export function HomeView(): VNode {
  const { catalog, messages } = useSession();
  const [effect, setEffect] = useState<Effect>();
  const groups = catalog.groups
    .map((group) => ({
      ...group,
      actions: group.actions.filter((action) => effect === undefined || action.effect === effect),
    }))
    .filter(({ actions }) => actions.length > 0);
  return (
    <div class="page">
      <header class="page-head">
        <h1>{catalog.title}</h1>
        <p class="lead">{messages.home.lead(catalog.actions.size, catalog.errors.size)}</p>
        <p class="hint">{messages.home.keys}</p>
      </header>
      <FirstSteps />
      <Legend chosen={effect} onChoose={setEffect} />
      {groups.map((group) => (
        <ActionGroup key={group.name} group={group} />
      ))}
    </div>
  );
}

/** A larger group is divided by what its actions do. */
const MAX_UNDIVIDED = 20;

function ActionGroup({ group: { name, description, actions } }: { readonly group: Group }): VNode {
  const { catalog, messages } = useSession();
  const whole = catalog.groups.find((group) => group.name === name)?.actions.length ?? 0;
  return (
    <section class="group" aria-labelledby={`group-${name}`}>
      <h2 id={`group-${name}`}>{name}</h2>
      <p class="muted">
        <Prose text={description} />
      </p>
      {whole <= MAX_UNDIVIDED ? (
        <Cards actions={actions} />
      ) : (
        byTopic(actions).map(({ topic, actions: some }) => (
          <section key={topic} class="topic" aria-labelledby={`group-${name}-${topic}`}>
            <h3 id={`group-${name}-${topic}`}>
              {messages.home.topics[topic]} <span class="count">{some.length}</span>
            </h3>
            <Cards actions={some} />
          </section>
        ))
      )}
    </section>
  );
}

function Cards({ actions }: { readonly actions: readonly Action[] }): VNode {
  return (
    <ul class="cards">
      {actions.map((action) => (
        <li key={action.name} class="card">
          <a href={linkTo(action.name)}>
            <Name text={action.name} />
          </a>
          <EffectBadge effect={action.effect} />
          <p>
            <Prose text={action.summary} />
          </p>
        </li>
      ))}
    </ul>
  );
}
