import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { ReadJson } from "../../src/form/json-text.js";
import { HIDDEN } from "../../src/form/secrets.js";
import type { SnippetCall } from "../../src/snippet/snippet-call.js";
import { goSnippet } from "../../src/snippet/go.js";
import { pythonSnippet } from "../../src/snippet/python.js";
import { tcredisSnippet } from "../../src/snippet/tcredis.js";
import { curlSnippet } from "../../src/snippet/curl.js";
import { tccliSnippet } from "../../src/snippet/tccli.js";
import { typescriptSnippet } from "../../src/snippet/typescript.js";
import { CodeBlock, CopyButton } from "../components/code-block.tsx";
import { Tabs } from "../components/tabs.tsx";
import { useMessages, useSession } from "../session.js";

interface CodePaneProps extends JsonEditorProps {
  readonly call: SnippetCall;
}

/** `isOwn`: of another document's client, the package and the names are not known. */
const SNIPPETS = {
  tcredis: { name: "tcredis", make: tcredisSnippet, isOwn: true },
  typescript: { name: "TypeScript", make: typescriptSnippet, isOwn: true },
  python: { name: "Python", make: pythonSnippet, isOwn: true },
  go: { name: "Go", make: goSnippet, isOwn: true },
  curl: { name: "curl", make: curlSnippet, isOwn: false },
  tccli: { name: "tccli", make: tccliSnippet, isOwn: false },
} as const;
type View = "json" | keyof typeof SNIPPETS;

/** The request as JSON that can be edited, and the call as code. */
export function CodePane({ call, ...editor }: CodePaneProps): VNode {
  const { start, messages } = useSession();
  const [view, setView] = useState<View>("json");
  const tabs: { name: View; text: string }[] = [
    { name: "json", text: messages.code.json },
    ...Object.entries(SNIPPETS)
      .filter(([, { isOwn }]) => start.isOwnDocument || !isOwn)
      .map(([name, { name: text }]) => ({ name: name as View, text })),
  ];
  return (
    <Tabs label={messages.code.label} kind="small" tabs={tabs} chosen={view} onChoose={setView}>
      {view === "json" ? (
        <>
          <JsonEditor {...editor} />
          {editor.text.includes(HIDDEN) && <p class="hint">{messages.code.hidden}</p>}
        </>
      ) : (
        <CodeBlock text={SNIPPETS[view].make(call)} label={SNIPPETS[view].name} />
      )}
    </Tabs>
  );
}

interface JsonEditorProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** The result of parsing the text. */
  readonly read: ReadJson;
}

const MIN_ROWS = 8;
const MAX_ROWS = 44;

/** The request as JSON. The form follows while the JSON is valid. */
function JsonEditor({ text, onText, read }: JsonEditorProps): VNode {
  const messages = useMessages();
  const rows = Math.min(MAX_ROWS, Math.max(MIN_ROWS, text.split("\n").length + 1));
  const problem =
    read.kind === "invalid"
      ? messages.code.line(read.line)
      : read.kind === "notObject"
        ? messages.code.noObject
        : undefined;
  return (
    <div class="code-block">
      <CopyButton text={text} />
      <textarea
        class="input json"
        aria-label={messages.code.jsonLabel}
        aria-invalid={problem !== undefined}
        aria-describedby="json-problem"
        rows={rows}
        spellcheck={false}
        wrap="off"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p id="json-problem" class="issues" role="status">
        {problem}
      </p>
    </div>
  );
}
