import type { VNode } from "preact";
import { shownText } from "../../src/form/input-value.js";
import { Prose } from "../components/prose.js";
import { useWords } from "../session.js";
import { aria, type InputProps } from "./inputs.js";

export interface Option {
  readonly value: unknown;
  readonly text: string;
  readonly description: string | undefined;
}

const UNSET = "unset";
const OTHER = "other";

/** One of few values. What is none of them, as JSON can give, is shown all the same. */
export function ChoiceInput(props: InputProps & { readonly options: readonly Option[] }): VNode {
  const { id, value, onValue, options } = props;
  const words = useWords();
  const at = options.findIndex((option) => option.value === value);
  const chosen = value === undefined ? UNSET : at < 0 ? OTHER : `${at}`;
  const description = options[at]?.description;
  return (
    <>
      <select
        class="input"
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => onValue(options[Number(currentTarget.value)]?.value)}
        {...aria(props)}
      >
        <option value={UNSET} selected={chosen === UNSET}>
          {words.form.unset}
        </option>
        {chosen === OTHER && (
          <option value={OTHER} selected>
            {shownText(value)}
          </option>
        )}
        {options.map(({ text }, index) => (
          <option key={index} value={`${index}`} selected={chosen === `${index}`}>
            {text}
          </option>
        ))}
      </select>
      {description !== undefined && (
        <p class="choice-about">
          <Prose text={description} />
        </p>
      )}
    </>
  );
}
