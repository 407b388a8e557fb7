import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ValidationIssue } from "../../../../runtime/validation/validation.js";
import type { Path } from "../../src/form/path.js";

/** State that the fields of a form share. */
export interface FormState {
  readonly request: unknown;
  readonly put: (path: Path, value: unknown) => void;
  /** The issues to show at the field of a path. */
  readonly issuesAt: (path: Path) => readonly ValidationIssue[];
  readonly touch: (path: Path) => void;
}

export const FormContext = createContext<FormState | undefined>(undefined);

export function useForm(): FormState {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error("used outside of a form");
  return form;
}

/** The ID of the input for a path. */
export function inputId(path: Path): string {
  return `field-${path.map((key) => encodeURIComponent(key)).join(".")}`;
}
