import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import { search } from "../../src/search/search.js";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";

/** The most common tasks, as far as the document has their actions. */
export function FirstSteps(): VNode | null {
  const { catalog, messages } = useSession();
  const { home } = messages;
  const steps = [
    { action: "DescribeInstances", title: home.list, text: home.listText },
    { action: "CloneInstances", title: home.clone, text: home.cloneText },
  ].filter(({ action }) => catalog.actions.has(action));
  if (steps.length + catalog.errors.size === 0) return null;
  return (
    <section aria-label={home.first}>
      <ul class="steps-first">
        {steps.map(({ action, title, text }) => (
          <li key={action} class="card step">
            <a href={linkTo(action)}>{title}</a>
            <p>{text}</p>
          </li>
        ))}
        {catalog.errors.size > 0 && (
          <li class="card step">
            <ErrorSearch />
          </li>
        )}
      </ul>
    </section>
  );
}

/** Opens the error code that matches a text best. Without a match, the page says so. */
function ErrorSearch(): VNode {
  const { catalog, messages } = useSession();
  const { home } = messages;
  const [text, setText] = useState("");
  const id = useId();
  return (
    <form
      class="error-search"
      onSubmit={(event) => {
        event.preventDefault();
        const code = text.trim();
        if (code === "") return;
        const found = search(catalog, code).find(({ kind }) => kind === "error");
        location.hash = linkTo("errors", found?.name ?? code);
      }}
    >
      <label for={id}>{home.error}</label>
      <div class="error-search-line">
        <input
          id={id}
          class="input"
          type="search"
          list={`${id}-codes`}
          autocomplete="off"
          spellcheck={false}
          placeholder={home.errorLabel}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {home.errorOpen}
        </button>
      </div>
      <datalist id={`${id}-codes`}>
        {[...catalog.errors.keys()].map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
    </form>
  );
}
