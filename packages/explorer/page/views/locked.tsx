import type { VNode } from "preact";
import { Prose } from "../components/prose.js";
import type { Words } from "../locales/en.js";

/** What there is to see without the token, or without the server. */
export function Locked({ words, why }: { words: Words; why: "locked" | "gone" }): VNode {
  return (
    <main class="locked">
      <h1>{words.locked.title}</h1>
      <p>
        <Prose text={why === "locked" ? words.locked.text : words.locked.gone} />
      </p>
    </main>
  );
}
