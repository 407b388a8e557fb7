import { paragraphsOf } from "../../output/markdown/prose.js";
import { joinedBy, table, text, type Block } from "../../output/markdown/tree.js";
import type { Action } from "../../model/model.js";
import type { Site } from "./site.js";

/** Actions with what they do, to choose from. */
export function actionTable(site: Site, actions: readonly Action[]): Block {
  return table(
    ["Action", "What it does", "Effect"],
    actions.map((action) => [
      [site.toAction(action.name)],
      joinedBy(" ", paragraphsOf(action.summary, site.nameLink)),
      [text(effect(action))],
    ]),
  );
}

function effect({ effect: kind, purchases, destroys, deprecated }: Action): string {
  const words = [kind === "read" ? "reads" : "writes"];
  if (purchases) words.push("costs money");
  if (destroys) words.push("destroys");
  if (deprecated) words.push("deprecated");
  return words.join(", ");
}
