import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../session.js";
import { Coloured } from "./coloured.js";

interface CodeBlockProps {
  readonly text: string;
  readonly label: string;
  readonly isJson?: boolean;
}

/** Code to be read and copied. It can be scrolled with the keyboard. */
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

function CopyButton({ text }: { text: string }): VNode {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  }
  return (
    <button type="button" class="button button-quiet copy" onClick={() => void copy()}>
      {isCopied ? words.copied : words.copy}
    </button>
  );
}
