import { wording, type ToldField } from "../told.js";
import {
  hasErrors,
  isPage,
  isReturned,
  isSent,
  line,
  ofField,
  type Mutation,
  type Target,
} from "./target.js";

/** Changes of what an API has: codes, actions and types. */
export const apiMutations: Readonly<Record<string, Mutation>> = {
  "code added": (target) => {
    const code = `ResourceInUse.Fresh${Math.floor(target.random() * 1e6)}`;
    if (!hasErrors(target) || !target.claim(code)) return undefined;
    target.api.codes.push({ code, text: wording(code), common: false });
    return [line("added", `errors.${code}`, "-", "additive")];
  },
  "code removed": (target) => {
    const { codes } = target.api;
    const index = codes.findIndex(({ code }) => code.startsWith("Unused"));
    if (!hasErrors(target) || index < 0) return undefined;
    const [gone] = codes.splice(index, 1);
    return [line("removed", `errors.${gone?.code ?? ""}`, "-", "breaking-response")];
  },
  "action added": (target) => {
    const name = `DescribeFresh${letter(target)}${letter(target)}${letter(target).toLowerCase()}`;
    if (!target.claim(name)) return undefined;
    const model = target.api.actions[0];
    if (model === undefined) return undefined;
    const copy = (fields: ToldField[]) =>
      fields
        .filter(({ name: field }) => !field.startsWith("New"))
        .map((field) => ({ ...field, facts: { ...field.facts } }));
    target.api.actions.push({
      name,
      facts: {
        rateLimit: 20,
        tag: "Thing",
        description: wording(name),
        examples: [{ Of: name }],
        documented: undefined as never,
      },
      request: copy(model.request.slice(0, 6)),
      response: copy(model.response.slice(-2)),
      errors: [{ code: "LimitExceeded", text: wording("LimitExceeded"), common: false }],
    });
    return [line("added", name, "-", "additive")];
  },
  "action removed": (target) => {
    if (isPage(target) || !target.claim("removal of an action")) return undefined;
    const index = target.api.actions.findLastIndex(({ name }) => name.startsWith("Modify"));
    const action = target.api.actions[index];
    if (action === undefined || !target.claim(`all of ${action.name}`)) return undefined;
    target.api.actions.splice(index, 1);
    return [line("removed", action.name, "-", "breaking-request")];
  },
  "type added": ofField(isSent, (chosen, target) => {
    const name = `FreshInfo${letter(target)}${letter(target).toLowerCase()}`;
    if (!target.claim(name) || !target.claim(`${chosen.owner}.new`)) return undefined;
    const isBoth = isReturned(chosen);
    target.api.types.push({
      name,
      facts: { description: wording(name) },
      usage: new Set(chosen.sides),
      usedBy: target.api.actions.map((action) => action.name),
      fields: [
        {
          name: "Inner",
          facts: {
            type: "string",
            required: true,
            ...(isBoth ? { outputRequired: false } : {}),
            nullable: false,
            description: wording("Inner"),
          },
        },
      ],
    });
    chosen.list.push({
      name: `New${name}`,
      facts: {
        type: `array of ${name}`,
        required: false,
        ...(isBoth ? { outputRequired: false } : {}),
        nullable: false,
        description: wording(name),
      },
    });
    return [
      line("added", name, "-", "additive"),
      line("added", `${chosen.owner}.New${name}`, "-", "additive"),
    ];
  }),
};

function letter(target: Target): string {
  return String.fromCharCode(65 + Math.floor(target.random() * 26));
}
