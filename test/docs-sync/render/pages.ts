import type { ToldAction, ToldApi, ToldField } from "../told.js";
import { actionProse, proseOf } from "./prose.js";

/** A page before it is put into a format. */
export type Part =
  | { kind: "title" | "section" | "text" | "code"; text: string }
  | { kind: "table"; columns: string[]; rows: string[][] };

export interface RenderedPage {
  name: string;
  parts: Part[];
}

/** The pages of an API: one for each action, one for its types, one for its error codes. */
export function pagesOf(api: ToldApi): RenderedPage[] {
  return [
    ...api.actions.map(actionPage),
    { name: "data-types", parts: typesPage(api) },
    { name: "error-codes", parts: codesPage(api) },
  ];
}

function actionPage(action: ToldAction): RenderedPage {
  const { name, facts } = action;
  const common = (field: string, text: string) => [
    field,
    "Yes",
    "String",
    `Common Params. ${text}`,
  ];
  return {
    name,
    parts: [
      { kind: "title", text: name },
      { kind: "text", text: `Last updated: ${String(facts.documented)} 10:00:00` },
      { kind: "section", text: "1. API Description" },
      { kind: "text", text: "Domain name for API request: example.intl.tencentcloudapi.com." },
      { kind: "text", text: actionProse(facts) },
      {
        kind: "text",
        text: `A maximum of ${String(facts.rateLimit)} requests can be initiated per second for this API.`,
      },
      { kind: "text", text: "We recommend you to use API Explorer" },
      { kind: "section", text: "2. Input Parameters" },
      { kind: "text", text: "The following list holds request parameters and some common ones." },
      {
        kind: "table",
        columns: ["Parameter Name", "Required", "Type", "Description"],
        rows: [
          common("Action", `The value used for this API: ${name}.`),
          common("Version", "The value used for this API: 2018-04-12."),
          common("Region", "See the list of regions."),
          ...action.request.map((field) => [
            field.name + (isList(field) ? ".N" : ""),
            yesOrNo(field),
            pageTypeName(field),
            proseOf(field.facts, { isPage: true }),
          ]),
        ],
      },
      { kind: "section", text: "3. Output Parameters" },
      {
        kind: "table",
        columns: ["Parameter Name", "Type", "Description"],
        rows: action.response.map((field) => [
          field.name,
          pageTypeName(field),
          proseOf(field.facts, { isPage: true }),
        ]),
      },
      { kind: "section", text: "4. Example" },
      { kind: "text", text: "Input Example" },
      { kind: "code", text: `POST / HTTP/1.1\n\n${bodiesOf(facts.examples)}` },
      { kind: "section", text: "5. Developer Resources" },
      { kind: "section", text: "6. Error Code" },
      ...errorParts(action),
      { kind: "text", text: "Help and Support" },
    ],
  };
}

function bodiesOf(examples: unknown): string {
  return (examples as unknown[]).map((body) => JSON.stringify(body, undefined, 4)).join("\n\n");
}

function errorParts({ errors }: ToldAction): Part[] {
  if (errors.length === 0) return [{ kind: "text", text: "There are no error codes." }];
  const rows = errors.map(({ code, text }) => [code, text]);
  return [{ kind: "table", columns: ["Error Code", "Description"], rows }];
}

function typesPage({ types }: ToldApi): Part[] {
  return [
    { kind: "title", text: "Data Types" },
    ...types.flatMap(({ name, facts, fields, usage, usedBy }): Part[] => {
      const isSent = usage.has("request");
      return [
        { kind: "section", text: name },
        { kind: "text", text: String(facts.description) },
        { kind: "text", text: `Used by actions: ${usedBy.join(", ")}.` },
        {
          kind: "table",
          columns: isSent
            ? ["Name", "Type", "Required", "Description"]
            : ["Name", "Type", "Description"],
          rows: fields.map((field) => [
            field.name,
            pageTypeName(field),
            ...(isSent ? [yesOrNo(field)] : []),
            proseOf(field.facts, { isPage: true }),
          ]),
        },
      ];
    }),
  ];
}

function codesPage({ codes }: ToldApi): Part[] {
  const table = (common: boolean): Part => ({
    kind: "table",
    columns: ["Error Code", "Description"],
    rows: codes.filter((code) => code.common === common).map(({ code, text }) => [code, text]),
  });
  return [
    { kind: "title", text: "Error Codes" },
    { kind: "section", text: "Common Error Codes" },
    table(true),
    { kind: "section", text: "Service Error Codes" },
    table(false),
  ];
}

function isList({ facts }: ToldField): boolean {
  return String(facts.type).startsWith("array of ");
}

function yesOrNo({ facts }: ToldField): string {
  return facts.required === true ? "Yes" : "No";
}

const NAMES: Record<string, string> = {
  string: "String",
  integer: "Integer",
  number: "Float",
  boolean: "Boolean",
};

function pageTypeName({ facts }: ToldField): string {
  const type = String(facts.type);
  const item = type.replace(/^array of /, "");
  const name = NAMES[item] ?? item;
  return item === type ? name : `Array of ${name}`;
}
