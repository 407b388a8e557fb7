import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { useMessages } from "../session.js";

interface CodeBlockProps {
  readonly text: string;
  readonly label: string;
  readonly isJson?: boolean;
}

/** Code to read and copy. It can be scrolled with the keyboard. */
export function CodeBlock({ text, label, isJson = false }: CodeBlockProps): VNode {
  return (
    <div class="code-block">
      <CopyButton text={text} />
      <pre tabIndex={0} role="region" aria-label={label}>
        <code>{isJson ? <Coloured json={text} /> : text}</code>
      </pre>
    </div>
  );
}

export function CopyButton({ text }: { text: string }): VNode {
  const messages = useMessages();
  const [isCopied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  }
  return (
    <button type="button" class="button button-quiet copy" onClick={() => void copy()}>
      {isCopied ? messages.copied : messages.copy}
    </button>
  );
}

/** A key, a string, a word or a number in JSON. */
const TOKENS = /("(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b|-?\d[\d.eE+-]*)/;
/** Longer texts are shown without colours, which is faster. */
const MAX_LENGTH = 60_000;

/** JSON with syntax colours. */
function Coloured({ json }: { json: string }): VNode {
  if (json.length > MAX_LENGTH) return <>{json}</>;
  return (
    <>
      {json.split(TOKENS).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} class={kindOf(part)}>
            {part}
          </span>
        ),
      )}
    </>
  );
}

function kindOf(token: string): string {
  if (!token.startsWith('"')) return "tok-value";
  return token.endsWith(":") ? "tok-key" : "tok-text";
}
