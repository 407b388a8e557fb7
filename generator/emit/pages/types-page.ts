import type { DraftPage } from "../draft.js";
import { paragraphsOf, proseBlocks } from "../../output/markdown/prose.js";
import {
  code,
  heading,
  joinedBy,
  paragraph,
  table,
  text,
  type Block,
  type Line,
} from "../../output/markdown/tree.js";
import type { Enumeration, Model, ObjectType } from "../../model/model.js";
import { namedIn } from "../object-type.js";
import { fieldTable } from "./field-table.js";
import { TYPES_PAGE, TYPES_TITLE, type Site } from "./site.js";
import { shown } from "./values.js";

/** `types.md`: each object and each enumeration, once, in the order of their names. */
export function typesPage(site: Site, model: Model): DraftPage {
  const users = usersByType(site, model);
  return {
    path: TYPES_PAGE,
    blocks: [
      heading(1, text(TYPES_TITLE)),
      paragraph(text("The types in requests and responses.")),
      ...site.types.flatMap((type) => [
        heading(2, text(type.name)),
        ...proseBlocks(type.description ?? "", site.nameLink),
        ...("members" in type ? [memberTable(site, type)] : fieldTable(site, "Field", type)),
        ...usedBy(users.get(type.name) ?? []),
      ]),
    ],
  };
}

function memberTable(site: Site, { name, members }: Enumeration): Block {
  return table(
    ["Value", "In code", "Meaning"],
    members.map((member) => [
      [code(shown(member.value))],
      [code(`${name}.${member.name}`)],
      joinedBy(" ", paragraphsOf(member.description, site.nameLink)),
    ]),
  );
}

function usedBy(users: readonly Line[]): Block[] {
  return users.length === 0
    ? []
    : [paragraph(text("Used by "), ...joinedBy(", ", users), text("."))];
}

/** The actions and types whose fields are of a type. */
function usersByType(site: Site, { actions }: Model): Map<string, Line[]> {
  const users = new Map<string, Line[]>();
  const add = (objects: readonly ObjectType[], user: Line): void => {
    const fields = objects.flatMap((object) => object.fields);
    for (const name of new Set(
      fields.flatMap(({ type }) => namedIn(type).map((one) => one.name)),
    )) {
      const known = users.get(name);
      if (known === undefined) users.set(name, [user]);
      else known.push(user);
    }
  };
  for (const { name, request, response } of actions)
    add([request, response], [site.toAction(name)]);
  for (const type of site.types) if ("fields" in type) add([type], [site.toType(type.name)]);
  return users;
}
