import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ValidationIssue } from "../../../../runtime/validation.js";
import type { Path } from "../../src/form/path.js";

/** What the fields of one form share. */
export interface FormState {
  readonly request: unknown;
  readonly put: (path: Path, value: unknown) => void;
  /** Messages to be shown beside the field of a place. */
  readonly issuesAt: (path: Path) => readonly ValidationIssue[];
  readonly leave: (path: Path) => void;
}

export const FormContext = createContext<FormState | undefined>(undefined);

export function useForm(): FormState {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error("used outside of a form");
  return form;
}

/** The ID of the input of a place, by which a message can lead to it. */
export function inputId(path: Path): string {
  return `field-${path.map((key) => encodeURIComponent(key)).join(".")}`;
}
