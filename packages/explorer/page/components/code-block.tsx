import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { indented } from "../../src/form/json-text.js";
import { useMessages } from "../session.js";

interface CodeBlockProps {
  readonly text: string;
  readonly label: string;
  readonly isJson?: boolean;
}

/** A longer text makes the page slow. */
const MAX_SHOWN = 200_000;

/** Code to read and copy. It can be scrolled with the keyboard. */
export function CodeBlock({ text, label, isJson = false }: CodeBlockProps): VNode {
  const { cut } = useMessages().code;
  const shown = text.slice(0, MAX_SHOWN);
  return (
    <div class="code-block">
      <CopyButton text={text} />
      <pre tabIndex={0} role="region" aria-label={label}>
        <code>{isJson ? <Coloured json={shown} /> : shown}</code>
      </pre>
      {shown.length < text.length && <p class="hint">{cut(shown.length, text.length)}</p>}
    </div>
  );
}

interface FoldedJsonProps {
  readonly summary: string;
  readonly label: string;
  readonly value: unknown;
}

/** A value that is not rendered before somebody unfolds it. */
export function FoldedJson({ summary, label, value }: FoldedJsonProps): VNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="folded-json" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <CodeBlock text={indented(value)} label={label} isJson />}
    </details>
  );
}

/** Copies a text. */
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
