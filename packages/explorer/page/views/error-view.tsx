import type { VNode } from "preact";
import { Name } from "../components/name.tsx";
import { Prose } from "../components/prose.tsx";
import { Details } from "../components/table.tsx";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";
import { NotFound } from "./not-found.tsx";

/** The page of an error code. */
export function ErrorView({ code }: { code: string }): VNode {
  const { catalog, messages } = useSession();
  const entry = catalog.errors.get(code);
  if (entry === undefined) return <NotFound what="error" name={code} />;
  const rows = (
    [
      [messages.result.meaning, entry.description],
      [messages.result.advice, entry.advice],
      [messages.errors.outcome, localized(messages.errors.outcomes, entry.outcome)],
      [messages.errors.retry, localized(messages.errors.retries, entry.retry)],
      [messages.errors.category, entry.category],
    ] as const
  ).filter(([, text]) => text !== "");
  return (
    <div class="page">
      <h1 class="wire-name">
        <Name text={code} />
      </h1>
      <Details rows={rows.map(([name, text]) => [name, <Prose key={name} text={text} />])} />
      <h2>{messages.errors.actions}</h2>
      {entry.isCommon && <p>{messages.errors.any}</p>}
      <ul class="plain-list">
        {entry.actions.map((action) => (
          <li key={action}>
            <a href={linkTo(action)}>
              <Name text={action} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The localized text for a value of the document, or the value itself. */
function localized(messages: Readonly<Record<string, string>>, value: string): string {
  return (Object.hasOwn(messages, value) ? messages[value] : undefined) ?? value;
}
