import { proseBlocks } from "../../output/markdown/prose.js";
import {
  codeBlock,
  heading,
  list,
  paragraph,
  strong,
  text,
  type Block,
} from "../../output/markdown/tree.js";
import type { Action, Example } from "../../model/model.js";
import * as safe from "../safe.js";
import { actionNotes } from "./action-notes.js";
import type { ClientCode } from "./client-code.js";
import { codesByCategory } from "./errors-page.js";
import { exampleCalls } from "./example.js";
import { fieldTable } from "./field-table.js";
import type { Site } from "./site.js";

/** All there is to say of one action. */
export function actionSection(site: Site, names: ClientCode, action: Action): Block[] {
  // What it says of itself needs no link to itself.
  const prose = (words: string | undefined): Block[] =>
    proseBlocks(words ?? "", (name) => (name === action.name ? undefined : site.nameLink(name)));
  return [
    heading(2, text(action.name)),
    ...(action.deprecated
      ? [paragraph(strong(text("Deprecated.")), text(" The service may withdraw it."))]
      : []),
    ...prose(action.summary),
    ...prose(action.description),
    list(actionNotes(site, names, action)),
    ...exampleCalls(site, names, action).map((source) => codeBlock("ts", source)),
    ...parameters(site, action),
    ...responseFields(site, action),
    ...errors(site, action),
  ];
}

function parameters(site: Site, { request }: Action): Block[] {
  if (request.fields.length === 0) return [paragraph(text("It takes no parameters."))];
  return fieldTable(site, "Parameter", request);
}

/** Every response has a `RequestId`; the page says so once. */
function responseFields(site: Site, { response, examples }: Action): Block[] {
  const fields = response.fields.filter(({ name }) => name !== "RequestId");
  if (fields.length === 0) return [];
  const [example] = examples.responses;
  return [
    ...fieldTable(site, "Response", { ...response, fields }),
    ...(example === undefined ? [] : exampleResponse(example)),
  ];
}

/** The table alone shows a response of no more plain fields than this. */
const FEW = 3;

/** What a response looks like, where the table alone does not show it. */
function exampleResponse({ value }: Example): Block[] {
  const fields = Object.entries(value ?? {}).filter(([name]) => name !== "RequestId");
  const isPlain = fields.every(([, member]) => typeof member !== "object" || member === null);
  if (isPlain && fields.length <= FEW) return [];
  return [codeBlock("json", safe.json(Object.fromEntries(fields)))];
}

function errors(site: Site, action: Action): Block[] {
  const groups = codesByCategory(site, action.errors);
  if (groups.length === 0) return [];
  return [paragraph(text("Errors, besides "), site.toCommonCodes, text(":")), list(groups)];
}
