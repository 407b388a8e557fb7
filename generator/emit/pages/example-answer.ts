import { codeBlock, type Block } from "../../output/markdown/tree.js";
import type { Example } from "../../model/model.js";
import * as safe from "../safe.js";
import { layOut, type CodeValue } from "../../value-layout.js";

const WIDTH = 100;
/** An answer of no more plain fields than this is plain from the table. */
const FEW = 3;

/** What an answer looks like, where the table alone leaves that open. */
export function exampleAnswer({ value }: Example): Block[] {
  const fields = Object.entries(value ?? {}).filter(([name]) => name !== "RequestId");
  const isPlain = fields.every(([, member]) => typeof member !== "object" || member === null);
  if (isPlain && fields.length <= FEW) return [];
  const answer = jsonValue(Object.fromEntries(fields));
  return [codeBlock("json", layOut(answer, WIDTH, WIDTH, { trailingCommas: false }))];
}

function jsonValue(value: unknown): CodeValue {
  if (Array.isArray(value)) return { kind: "list", items: value.map(jsonValue) };
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    return {
      kind: "object",
      entries: entries.map(([key, member]) => ({
        key: safe.literal(key),
        value: jsonValue(member),
      })),
    };
  }
  return { kind: "atom", code: safe.literal(value as string) };
}
