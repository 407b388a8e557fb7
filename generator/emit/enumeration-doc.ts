import type { Enumeration, EnumerationMember, Model } from "../model/model.js";
import * as safe from "./safe.js";

/** The enumerations of a model, by the names that they are declared under. */
export type Enumerations = ReadonlyMap<string, Enumeration>;

export function enumerationsOf({ enumerations }: Model): Enumerations {
  return new Map(enumerations.map((enumeration) => [enumeration.name, enumeration]));
}

/** What an editor shows at once without scrolling. */
const MOST = 12;
/** How many values stand for a longer list. */
const FIRST = 8;

/** The doc comment of an enumeration's type: all of its values. */
export function enumerationDoc({ description, members }: Enumeration): safe.DocText {
  return safe.docBlocks(safe.docText(description ?? ""), safe.docList(members.map(memberLine)));
}

/** The doc comment of a field that has the type: its values, or the first ones of many. */
export function valuesDoc({ name, members }: Enumeration): safe.DocText {
  if (members.length <= MOST) return safe.docList(members.map(memberLine));
  const rest = safe.docText(String(members.length - FIRST));
  return safe.docList([
    ...members.slice(0, FIRST).map(memberLine),
    safe.doc`${rest} more: see ${safe.docLink(safe.identifier(name))}.`,
  ]);
}

/** The value as one writes it, the name that it has in code where that says more, and the meaning. */
function memberLine({ name, value, description }: EnumerationMember): safe.DocText {
  const code = safe.docValue(JSON.stringify(value));
  const isSame = String(value).toLowerCase() === name.toLowerCase();
  const label = isSame ? code : safe.doc`${code} ${safe.docLine(name)}`;
  return safe.doc`${label}: ${safe.docLine(description)}`;
}
