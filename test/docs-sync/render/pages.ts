import type { ToldAction, ToldApi, ToldField } from "../told.js";
import { actionProse, proseOf } from "./prose.js";
import { VOCABULARIES, type SourceLanguage, type Vocabulary } from "./vocabulary.js";

/** A page before it is put into a format. */
export type Part =
  | { kind: "title" | "section" | "text" | "code"; text: string }
  | { kind: "table"; columns: string[]; rows: string[][] };

export interface RenderedPage {
  name: string;
  parts: Part[];
}

/** The pages of an API: one for each action, one for its types, one for its error codes. */
export function pagesOf(api: ToldApi, language: SourceLanguage = "en"): RenderedPage[] {
  const words = VOCABULARIES[language];
  return [
    ...api.actions.map((action) => actionPage(action, words)),
    { name: "data-types", parts: typesPage(api, words) },
    { name: "error-codes", parts: codesPage(api, words) },
  ];
}

function actionPage(action: ToldAction, words: Vocabulary): RenderedPage {
  const { name, facts } = action;
  const common = (field: string, text: string) => [field, words.yes, "String", words.common(text)];
  const section = (number: number): Part => ({
    kind: "section",
    text: `${number}. ${words.sections[number - 1]}`,
  });
  const describe = (field: ToldField) => proseOf(field.facts, { isPage: true, words });
  return {
    name,
    parts: [
      { kind: "title", text: name },
      { kind: "text", text: `${words.updated} ${String(facts.documented)} 10:00:00` },
      section(1),
      { kind: "text", text: words.host },
      { kind: "text", text: actionProse(facts, words) },
      { kind: "text", text: words.rateLimit(facts.rateLimit) },
      { kind: "text", text: words.explorer },
      section(2),
      { kind: "text", text: words.list },
      {
        kind: "table",
        columns: [words.parameter, words.required, words.type, words.description],
        rows: [
          common("Action", words.action(name)),
          common("Version", words.version),
          common("Region", words.region),
          ...action.request.map((field) => [
            field.name + (isList(field) ? ".N" : ""),
            yesOrNo(field, words),
            pageTypeName(field),
            describe(field),
          ]),
        ],
      },
      section(3),
      {
        kind: "table",
        columns: [words.parameter, words.type, words.description],
        rows: action.response.map((field) => [field.name, pageTypeName(field), describe(field)]),
      },
      section(4),
      { kind: "text", text: words.input },
      { kind: "code", text: `POST / HTTP/1.1\n\n${bodiesOf(facts.examples)}` },
      section(5),
      section(6),
      ...errorParts(action, words),
      { kind: "text", text: words.help },
    ],
  };
}

function bodiesOf(examples: unknown): string {
  return (examples as unknown[]).map((body) => JSON.stringify(body, undefined, 4)).join("\n\n");
}

function errorParts({ errors }: ToldAction, words: Vocabulary): Part[] {
  if (errors.length === 0) return [{ kind: "text", text: words.noErrors }];
  const rows = errors.map(({ code, text }) => [code, words.text(text)]);
  return [{ kind: "table", columns: [words.code, words.description], rows }];
}

function typesPage({ types }: ToldApi, words: Vocabulary): Part[] {
  return [
    { kind: "title", text: words.types },
    ...types.flatMap(({ name, facts, fields, usage, usedBy }): Part[] => {
      const isSent = usage.has("request");
      return [
        { kind: "section", text: name },
        { kind: "text", text: words.text(String(facts.description)) },
        { kind: "text", text: words.usedBy(usedBy) },
        {
          kind: "table",
          columns: isSent
            ? [words.name, words.type, words.required, words.description]
            : [words.name, words.type, words.description],
          rows: fields.map((field) => [
            field.name,
            pageTypeName(field),
            ...(isSent ? [yesOrNo(field, words)] : []),
            proseOf(field.facts, { isPage: true, words }),
          ]),
        },
      ];
    }),
  ];
}

function codesPage({ codes }: ToldApi, words: Vocabulary): Part[] {
  const table = (common: boolean): Part => ({
    kind: "table",
    columns: [words.code, words.meaning],
    rows: codes
      .filter((code) => code.common === common)
      .map(({ code, text }) => [code, words.text(text)]),
  });
  return [
    { kind: "title", text: words.codes },
    { kind: "section", text: words.commonCodes },
    table(true),
    { kind: "section", text: words.serviceCodes },
    table(false),
  ];
}

function isList({ facts }: ToldField): boolean {
  return String(facts.type).startsWith("array of ");
}

function yesOrNo({ facts }: ToldField, words: Vocabulary): string {
  return facts.required === true ? words.yes : words.no;
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
