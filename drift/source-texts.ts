import { ownerName, type Owner } from "./compare/difference.js";
import { TEXTS, textHash, textKey } from "./compare/texts.js";
import type { ApiFacts, Entity, FieldList } from "./model.js";

/** The hash of each text of a source, under the key that it is kept by. */
export function textHashes(source: ApiFacts): Map<string, string> {
  const hashes = new Map<string, string>();
  const shared = new Set<string>();

  function add(subject: string, { facts }: Entity): void {
    for (const fact of TEXTS) {
      const text = facts[fact];
      if (text == null) continue;
      const key = textKey(subject, fact);
      // An action and a type of one name share a key, which then can stand for neither.
      if (hashes.has(key)) shared.add(key);
      hashes.set(key, textHash(text));
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
  for (const key of shared) hashes.delete(key);
  return hashes;
}
