import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { HIDDEN } from "../../src/form/hidden-secrets.js";
import type { CallFacts } from "../../src/snippet/snippet-call.js";
import { curlSnippet } from "../../src/snippet/curl.js";
import { tccliSnippet } from "../../src/snippet/tccli.js";
import { typescriptSnippet } from "../../src/snippet/typescript.js";
import { CodeBlock } from "../components/code-block.js";
import { Tabs } from "../components/tabs.js";
import { useSession } from "../session.js";
import { JsonEditor, type JsonEditorProps } from "./json-editor.js";

interface CodePaneProps extends JsonEditorProps {
  readonly call: CallFacts;
}

const SNIPPETS = {
  typescript: { name: "TypeScript", make: typescriptSnippet },
  curl: { name: "curl", make: curlSnippet },
  tccli: { name: "tccli", make: tccliSnippet },
} as const;
type Form = "json" | keyof typeof SNIPPETS;

/** The request as JSON, to be written in, and the same call for others to make. */
export function CodePane({ call, ...editor }: CodePaneProps): VNode {
  const { start, words } = useSession();
  const [form, setForm] = useState<Form>("json");
  const tabs: { name: Form; text: string }[] = [
    { name: "json", text: words.code.json },
    ...Object.entries(SNIPPETS)
      // What another document's binding is called is for whoever generates it to say.
      .filter(([name]) => name !== "typescript" || start.isOwnDocument)
      .map(([name, { name: text }]) => ({ name: name as Form, text })),
  ];
  return (
    <Tabs label={words.code.label} kind="small" tabs={tabs} chosen={form} onChoose={setForm}>
      {form === "json" ? (
        <>
          <JsonEditor {...editor} />
          {editor.text.includes(HIDDEN) && <p class="hint">{words.code.hidden}</p>}
        </>
      ) : (
        <CodeBlock text={SNIPPETS[form].make(call)} label={SNIPPETS[form].name} />
      )}
    </Tabs>
  );
}
