import type { ApiFacts, Entity, FactName, FactValue } from "../model.js";
import { hashOf } from "../text.js";

/** Facts that are compared by a hash: the source's words must not be in our repository. */
export const TEXTS: ReadonlySet<FactName> = new Set(["description", "summary", "examples"]);

/**
 * The hash that a source's text had when somebody last looked at it. Undefined where nobody has: a
 * text without a baseline cannot have changed.
 */
export type Baseline = (key: string, ours: FactValue | undefined) => string | undefined;

/** The name under which a text's hash is kept. */
export function textKey(subject: string, fact: FactName): string {
  return fact === "description" ? subject : `${subject}#${fact}`;
}

export function textHash(text: FactValue | null): string {
  return hashOf(text === null ? "" : typeof text === "string" ? text : JSON.stringify(text));
}

/** For comparing two versions of our own document, whose texts are both at hand. */
export function ownTexts(_key: string, ours: FactValue | undefined): string | undefined {
  return ours === undefined ? undefined : textHash(ours);
}

/** Whether two sources are in one language. What is said in another cannot be compared. */
export function hasSameLanguage(one: ApiFacts, other: ApiFacts): boolean {
  return isChinese(one) === isChinese(other);
}

/** Whether most of the descriptions are Chinese. */
function isChinese({ actions, types, errorCodes }: ApiFacts): boolean {
  const lists = [...actions.values()].flatMap(({ request, response, errors }) => [
    ...(request?.fields.values() ?? []),
    ...(response?.fields.values() ?? []),
    ...(errors?.values() ?? []),
  ]);
  const members = [...types.values()].flatMap(({ fields }) => [...fields.values()]);
  const entities: Entity[] = [
    ...actions.values(),
    ...types.values(),
    ...errorCodes.values(),
    ...lists,
    ...members,
  ];
  const texts = entities.map(({ facts }) => facts.description).filter((text) => text != null);
  const chinese = texts.filter((text) => /\p{Script=Han}/u.test(String(text)));
  return chinese.length * 2 > texts.length;
}
