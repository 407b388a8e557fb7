import { useEffect, useState } from "preact/hooks";
import type { ValidationIssue } from "../../../../runtime/validation.js";
import { useSession } from "../session.js";

/** Gives every rule of the document that a request breaks; undefined where nothing can be said. */
export type Check = ((request: unknown) => readonly ValidationIssue[]) | undefined;

type Validators = Readonly<
  Record<string, { check(request: unknown): ValidationIssue[] } | undefined>
>;

/** The generated validator of an action. All of them are loaded with the first form. */
export function useCheck(action: string): { readonly isLoading: boolean; readonly check: Check } {
  const { isOwnDocument } = useSession().start;
  const [validators, setValidators] = useState<Validators>();
  useEffect(() => {
    if (!isOwnDocument) return;
    void import("tencentcloud-redis/validate").then(({ validators: all }) =>
      setValidators(all as unknown as Validators),
    );
  }, [isOwnDocument]);
  const found =
    validators !== undefined && Object.hasOwn(validators, action) ? validators[action] : undefined;
  return {
    isLoading: isOwnDocument && validators === undefined,
    check: found && ((request) => found.check(request)),
  };
}

/** Whether it is about something that may still come. */
export function isMissing({ rule }: ValidationIssue): boolean {
  return rule === "required" || rule === "dependentRequired" || rule === "anyOf";
}
