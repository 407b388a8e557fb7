import type { VNode } from "preact";

interface ChoiceProps {
  readonly label: string;
  readonly name?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

/** A small drop-down list. */
export function Choice({ label, name = "", value, options, onChoose }: ChoiceProps): VNode {
  return (
    <select
      class={`choice ${name}`}
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
