import { ownerName, type Owner } from "./compare/difference.js";
import { TEXTS, textHash, textKey } from "./compare/texts.js";
import type { ApiFacts, Entity, FieldList } from "./model.js";

/** The hash of each text of a source, under the key that it is kept by. */
export function textHashes(source: ApiFacts): Map<string, string> {
  const hashes = new Map<string, string>();

  function add(subject: string, { facts }: Entity): void {
    for (const fact of TEXTS) {
      const text = facts[fact];
      if (text != null) hashes.set(textKey(subject, fact), textHash(text));
    }
  }

  function addFields(owner: Owner, list: FieldList | undefined): void {
    for (const [name, field] of list?.fields ?? []) add(`${ownerName(owner)}.${name}`, field);
  }

  for (const [action, entity] of source.actions) {
    add(action, entity);
    addFields({ action, list: "request" }, entity.request);
    addFields({ action, list: "response" }, entity.response);
    for (const [code, error] of entity.errors ?? []) add(`${action}.errors.${code}`, error);
  }
  for (const [type, entity] of source.types) {
    add(type, entity);
    addFields({ type }, entity);
  }
  for (const [code, entity] of source.errorCodes) add(`errors.${code}`, entity);
  return hashes;
}
