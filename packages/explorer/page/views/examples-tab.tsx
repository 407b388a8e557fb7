import type { VNode } from "preact";
import type { Action, Example } from "../../src/describe/catalog.js";
import { indented } from "../../src/form/json-text.js";
import { isFields } from "../../src/form/path.js";
import { useDraft } from "../code/draft.js";
import { CodeBlock } from "../components/code-block.tsx";
import { Prose } from "../components/prose.tsx";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";

/** Example requests and responses. */
export function ExamplesTab({ action }: { action: Action }): VNode {
  const { messages } = useSession();
  const draft = useDraft(action.name);
  if (action.examples.length + action.responses.length === 0)
    return <p>{messages.examples.none}</p>;
  return (
    <>
      {action.examples.length > 0 && <h2>{messages.examples.requests}</h2>}
      {action.examples.map((example) => (
        <Shown key={example.name} example={example}>
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              if (isFields(example.value)) draft.setRequest(example.value);
              location.hash = linkTo(action.name);
            }}
          >
            {messages.examples.use}
          </button>
        </Shown>
      ))}
      {action.responses.length > 0 && <h2>{messages.examples.responses}</h2>}
      {action.responses.map((example) => (
        <Shown key={example.name} example={example} />
      ))}
    </>
  );
}

function Shown({ example, children }: { example: Example; children?: VNode }): VNode {
  return (
    <section class="example">
      <div class="example-head">
        <h3>
          <Prose text={example.summary} />
        </h3>
        {children}
      </div>
      <CodeBlock text={indented(example.value)} label={example.summary} isJson />
    </section>
  );
}
