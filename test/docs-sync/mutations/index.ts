import { actionMutations } from "./of-actions.js";
import { apiMutations } from "./of-api.js";
import { fieldMutations } from "./of-fields.js";
import { listMutations } from "./of-lists.js";
import type { Mutation } from "./target.js";

/** Every way to change a source, with what the check has to find then. */
export const mutations: Readonly<Record<string, Mutation>> = {
  ...listMutations,
  ...fieldMutations,
  ...actionMutations,
  ...apiMutations,
};
