import type { VNode } from "preact";

/** Text of the document. Between backticks it is code; everything else is plain text. */
export function Prose({ text }: { text: string }): VNode {
  const parts = text
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(/(``.+?``|`[^`]+`)/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? <code key={index}>{part.replace(/^`+|`+$/g, "")}</code> : part,
      )}
    </>
  );
}
