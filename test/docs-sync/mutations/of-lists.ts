import { wording, type ToldField } from "../told.js";
import {
  breaking,
  change,
  isPage,
  isReturned,
  isSent,
  line,
  ofField,
  pick,
  type Mutation,
} from "./target.js";

/** Changes of what a list of fields has, and of whether it has to have it. */
export const listMutations: Readonly<Record<string, Mutation>> = {
  "field added": ofField(
    () => true,
    (chosen, target) => {
      if (!target.claim(`${chosen.owner}.new`)) return undefined;
      const isNeeded = target.random() < 0.5;
      const name = `New${Math.floor(target.random() * 1e6)}`;
      const added: ToldField = {
        name,
        facts: {
          type: pick(target, ["string", "array of integer", "boolean"]) ?? "string",
          format: "int64",
          nullable: false,
          ...(isSent(chosen) ? { required: isNeeded } : {}),
          ...(isReturned(chosen) ? { outputRequired: isNeeded } : {}),
          description: wording(name),
        },
      };
      chosen.list.splice(chosen.list.indexOf(chosen.field) + 1, 0, added);
      const isBreaking = isSent(chosen) && isNeeded;
      return [
        line("added", `${chosen.owner}.${name}`, "-", isBreaking ? "breaking-request" : "additive"),
      ];
    },
  ),
  "field removed": ofField(
    ({ list }) => list.length > 3,
    (chosen, target) => {
      if (!target.claim(`${chosen.owner} removal`)) return undefined;
      const type = String(chosen.field.facts.type).replace(/^array of /, "");
      // A type that nobody refers to any more is another change.
      if (target.api.types.some(({ name }) => name === type)) return undefined;
      chosen.list.splice(chosen.list.indexOf(chosen.field), 1);
      return [line("removed", chosen.subject, "-", breaking(chosen))];
    },
  ),
  "order changed": ofField(
    ({ list }) => list.length > 2,
    ({ owner, list, field }, target) => {
      if (!target.claim(`${owner} order`)) return undefined;
      const at = list.indexOf(field);
      const other = at === 0 ? 1 : at - 1;
      if (list[other]?.name.startsWith("New")) return undefined;
      [list[at], list[other]] = [list[other] as ToldField, list[at] as ToldField];
      return [line("changed", owner, "order", "docs")];
    },
  ),
  "required changed": ofField(isSent, ({ field, subject }) => {
    const required = field.facts.required !== true;
    change(field, { required });
    return [line("changed", subject, "required", required ? "breaking-request" : "additive")];
  }),
  "presence in responses changed": ofField(
    isReturned,
    ({ field, subject }) => {
      const outputRequired = field.facts.outputRequired !== true;
      change(field, { outputRequired });
      const meaning = outputRequired ? "additive" : "breaking-response";
      return [line("changed", subject, "outputRequired", meaning)];
    },
    (target) => !isPage(target),
  ),
};
