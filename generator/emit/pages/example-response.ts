import { codeBlock, type Block } from "../../output/markdown/tree.js";
import type { Example } from "../../model/model.js";
import * as safe from "../safe.js";

/** An answer of no more plain fields than this is plain from the table. */
const FEW = 3;

/** What an answer looks like, where the table alone leaves that open. */
export function exampleAnswer({ value }: Example): Block[] {
  const fields = Object.entries(value ?? {}).filter(([name]) => name !== "RequestId");
  const isPlain = fields.every(([, member]) => typeof member !== "object" || member === null);
  if (isPlain && fields.length <= FEW) return [];
  return [codeBlock("json", safe.json(Object.fromEntries(fields)))];
}
