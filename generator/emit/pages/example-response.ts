import { codeBlock, type Block } from "../../output/markdown/tree.js";
import type { Example } from "../../model/model.js";
import * as safe from "../safe.js";

/** The table alone shows a response of no more plain fields than this. */
const FEW = 3;

/** What a response looks like, where the table alone does not show it. */
export function exampleResponse({ value }: Example): Block[] {
  const fields = Object.entries(value ?? {}).filter(([name]) => name !== "RequestId");
  const isPlain = fields.every(([, member]) => typeof member !== "object" || member === null);
  if (isPlain && fields.length <= FEW) return [];
  return [codeBlock("json", safe.json(Object.fromEntries(fields)))];
}
