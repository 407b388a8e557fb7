import type { VNode } from "preact";
import { EffectBadge } from "../components/badge.tsx";
import { Name } from "../components/name.tsx";
import { Prose } from "../components/prose.tsx";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";

/** Every action, by its group. */
export function HomeView(): VNode {
  const { catalog, messages } = useSession();
  return (
    <div class="page">
      <header class="page-head">
        <h1>{catalog.title}</h1>
        <p class="lead">{messages.home.lead(catalog.actions.size, catalog.errors.size)}</p>
        <p class="hint">{messages.home.keys}</p>
      </header>
      {catalog.groups.map(({ name, description, actions }) => (
        <section key={name} class="group" aria-labelledby={`group-${name}`}>
          <h2 id={`group-${name}`}>{name}</h2>
          <p class="muted">
            <Prose text={description} />
          </p>
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
        </section>
      ))}
    </div>
  );
}
