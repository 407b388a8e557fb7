import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { readText, shownText } from "../../src/form/input-value.js";
import { useWords } from "../session.js";
import { aria, type InputProps } from "./inputs.js";

/** A password, hidden until somebody asks to see it. */
export function SecretInput(props: InputProps): VNode {
  const words = useWords();
  const [isShown, setShown] = useState(false);
  return (
    <div class="secret">
      <input
        class="input"
        id={props.id}
        // The types want one of the two, once and for all.
        type={(isShown ? "text" : "password") as "password"}
        // A password of the service is none of the browser's.
        autocomplete="new-password"
        spellcheck={false}
        value={shownText(props.value)}
        onInput={(event) => props.onValue(readText(event.currentTarget.value))}
        {...aria(props)}
      />
      <button
        type="button"
        class="button button-quiet"
        aria-pressed={isShown}
        aria-label={isShown ? words.form.hideSecret(props.name) : words.form.showSecret(props.name)}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? words.form.hide : words.form.show}
      </button>
    </div>
  );
}
