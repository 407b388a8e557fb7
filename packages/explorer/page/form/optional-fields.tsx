import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { resolved } from "../../../../runtime/openapi.js";
import type { Member } from "../../src/form/field-order.js";
import { isFields } from "../../src/form/path.js";
import { useSession } from "../session.js";
import { Field } from "./field.tsx";
import { useForm } from "./form-context.js";

/** Up to this many are not folded. */
const FEW = 4;
/** From this many on, there is a filter. */
const MANY = 8;

/** The optional parameters: those in use, and below them the others, folded. */
export function OptionalFields({ members }: { members: readonly Member[] }): VNode {
  const { catalog, messages } = useSession();
  const { request, issuesAt } = useForm();
  const box = useRef<HTMLDivElement>(null);
  const [onTop, setOnTop] = useState(() => namesIn(request));
  const [filter, setFilter] = useState("");
  // A field must not move while somebody is in it.
  useEffect(() => {
    if (!box.current?.contains(document.activeElement)) setOnTop(namesIn(request));
  }, [request]);

  const used = members.filter(([name]) => onTop.has(name));
  const others = members.filter(([name]) => !onTop.has(name));
  const wanted = filter.trim().toLowerCase();
  const fits = ([name, member]: Member): boolean => {
    const { description = "" } = resolved(catalog.schemas, member);
    return `${name} ${description}`.toLowerCase().includes(wanted) || issuesAt([name]).length > 0;
  };
  return (
    <div ref={box} class="optional-groups">
      {used.length > 0 && (
        <section class="field-group" aria-label={messages.form.inUse}>
          <h2 class="field-group-title">{messages.form.inUse}</h2>
          {used.map(optionalField)}
        </section>
      )}
      {others.length > 0 && (
        <details
          class="field-group optional"
          open={members.length <= FEW}
          onToggle={() => setOnTop(namesIn(request))}
        >
          <summary>
            {used.length > 0
              ? messages.form.moreOptional(others.length)
              : messages.form.optional(others.length)}
          </summary>
          {members.length >= MANY && (
            <input
              class="input filter"
              type="search"
              aria-label={messages.form.filter}
              placeholder={messages.form.filter}
              autocomplete="off"
              spellcheck={false}
              value={filter}
              onInput={(event) => setFilter(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === "Escape") setFilter("");
                // Enter in a field makes the call. In the filter it must not.
                if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
                  event.preventDefault();
                }
              }}
            />
          )}
          {others.map((member) => (
            <div key={member[0]} hidden={!fits(member)}>
              {optionalField(member)}
            </div>
          ))}
          {!others.some(fits) && <p class="muted">{messages.search.none(filter.trim())}</p>}
        </details>
      )}
    </div>
  );
}

function optionalField([name, member]: Member): VNode {
  return <Field key={name} path={[name]} name={name} schema={member} isRequired={false} />;
}

function namesIn(request: unknown): ReadonlySet<string> {
  return new Set(isFields(request) ? Object.keys(request) : []);
}
