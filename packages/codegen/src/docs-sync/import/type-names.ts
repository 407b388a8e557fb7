import type { ApiFacts } from "../model.js";
import type { Notes } from "./report.js";

/** What each type of a source is called in the document. */
export interface TypeNames {
  named(type: string): string;
  /** Whether the type is what an action takes or gives, under the name that the document gives that. */
  readonly isOwn: (type: string) => boolean;
  /** Name of the type of `Error` in an error response. */
  readonly errorDetail: string;
}

const ERROR_RESULT = "ErrorResult";

/**
 * Types keep their names, but for those that the document has another use for: what an action takes
 * is `<Action>Request` there, whatever the source calls it. These get `_` behind.
 */
export function nameTypes(source: ApiFacts, used: ReadonlySet<string>, notes: Notes): TypeNames {
  const own = new Map<string, string | undefined>();
  for (const [name, action] of source.actions) {
    own.set(`${name}Request`, action.request?.object);
    own.set(`${name}Response`, action.response?.object);
  }
  const taken = new Set([...own.keys(), ...used, ERROR_RESULT]);
  const renamed = new Map<string, string>();
  for (const type of used) {
    const isAnothers = own.has(type) && own.get(type) !== type;
    if (!isAnothers && type !== ERROR_RESULT) continue;
    const name = free(type, taken);
    renamed.set(type, name);
    const why = isAnothers ? "an action's own type has its name" : "error responses have its name";
    notes.add("changed", type, `is called ${name}: ${why}`);
  }
  return {
    named: (type) => renamed.get(type) ?? type,
    isOwn: (type) => own.has(type) && own.get(type) === type,
    errorDetail: taken.has("ErrorDetail") ? free("ErrorDetail", taken) : "ErrorDetail",
  };
}

function free(name: string, taken: Set<string>): string {
  let other = `${name}_`;
  while (taken.has(other)) other += "_";
  taken.add(other);
  return other;
}
