import type { VNode } from "preact";
import { Prose } from "../components/prose.js";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";
import { NotFound } from "./not-found.js";

/** What an error code means, and what to do. */
export function ErrorView({ code }: { code: string }): VNode {
  const { catalog, words } = useSession();
  const entry = catalog.errors.get(code);
  if (entry === undefined) return <NotFound what="error" name={code} />;
  const facts = [
    [words.result.meaning, entry.description],
    [words.result.advice, entry.advice],
    [words.errors.outcome, worded(words.errors.outcomes, entry.outcome)],
    [words.errors.retry, worded(words.errors.retries, entry.retry)],
    [words.errors.category, entry.category],
  ].filter(([, text]) => text !== "");
  return (
    <div class="page">
      <h1 class="wire-name">{code}</h1>
      <dl class="facts">
        {facts.map(([name, text = ""]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Prose text={text} />
            </dd>
          </div>
        ))}
      </dl>
      <h2>{words.errors.actions}</h2>
      {entry.isCommon && <p>{words.errors.any}</p>}
      <ul class="plain-list">
        {entry.actions.map((action) => (
          <li key={action}>
            <a href={linkTo(action)}>{action}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Our word for the document's; its own where there is none. */
function worded(words: Readonly<Record<string, string>>, value: string): string {
  return (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}
