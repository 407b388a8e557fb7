export type Language = "en" | "zh";

/** Sections that each page of an action has, and two more that matter. */
export type SectionName = "description" | "input" | "output" | "example" | "errors" | "resources";

/** Columns of the tables on a page: of parameters, of a type's members, of error codes. */
export type Column = "parameter" | "name" | "required" | "type" | "description" | "code";

/** What the documentation says in the same words on every page of one language. */
export interface Words {
  readonly language: Language;
  /** The language's name in messages. */
  readonly languageName: string;
  /** Titles behind the section's number. The first of several is the usual one, here and below. */
  readonly sections: Readonly<Record<SectionName, readonly string[]>>;
  readonly columns: Readonly<Record<Column, readonly string[]>>;
  /** Whether a parameter is required, as the table says it. */
  readonly required: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** How the description of a parameter begins that every action has. */
  readonly commonParameter: string;
  /** Tells the action's name, in the description of the parameter `Action`. */
  readonly actionName: RegExp;
  /** The beginning of the line that lists the actions which use a type. */
  readonly usedBy: string;
  /** Titles on the page of error codes. */
  readonly errorLists: { readonly common: string; readonly service: string };
  /** Stands where an action has no error codes. */
  readonly noErrorCodes: RegExp;
  /** Lines that stand on every page and say nothing of the action. */
  readonly boilerplate: RegExp;
  /** Calls per second, in the description of an action. */
  readonly rateLimit: RegExp;
  readonly phrases: Phrases;
}

/**
 * Set phrases of descriptions, as parts of regular expressions that ignore case. They are matched with
 * text whose punctuation is that of English.
 */
export interface Phrases {
  /** Comes before a list of values. */
  readonly values: string;
  /** Comes before a default. */
  readonly defaultIs: string;
  /** Marks one of several values as the default, in brackets. */
  readonly markedDefault: string;
  /** Comes before the ends of a range. */
  readonly range: string;
  /** Between the two ends of a range. */
  readonly to: string;
  /** Comes before the greatest length. */
  readonly atMost: string;
  /** What a length counts. */
  readonly characters: string;
  /** Comes before the greatest length of a list, or before both ends in brackets. */
  readonly arrayLength: string;
  /** What the length of a list counts. */
  readonly entries: string;
  readonly mayBeNull: string;
  readonly deprecated: string;
  /** Comes before an example, which is no part of what is said. */
  readonly example: string;
}
