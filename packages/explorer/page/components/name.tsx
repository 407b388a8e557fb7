import type { VNode } from "preact";

/** Before a word of a name, and after its dots and underscores. */
const BREAKS = /(?<=[a-z0-9])(?=[A-Z])|(?<=[._])/;

/** A name, which where it is too long breaks between its words. */
export function Name({ text }: { text: string }): VNode {
  return (
    <>
      {text.split(BREAKS).map((word, index) => (
        <>
          {index > 0 && <wbr />}
          {word}
        </>
      ))}
    </>
  );
}
