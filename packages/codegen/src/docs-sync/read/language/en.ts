export type Language = "en" | "zh";

/** What the documentation says in the same words on every page of one language. */
export type Words = typeof english;
/** Sections that each page of an action has, and two more that matter. */
export type SectionName = keyof Words["sections"];
/** Columns of the tables on a page: of parameters, of a type's members, of error codes. */
export type Column = keyof Words["columns"];
export type Phrases = Words["phrases"];

export const english = {
  language: "en" as Language,
  /** The language's name in messages. */
  languageName: "English",
  /** Titles behind the section's number. The first of several is the usual one, here and below. */
  sections: {
    description: ["API Description"],
    input: ["Input Parameters"],
    output: ["Output Parameters"],
    example: ["Example"],
    errors: ["Error Code", "Error Codes"],
    resources: ["Developer Resources"],
  },
  columns: {
    parameter: ["Parameter Name"],
    name: ["Name"],
    required: ["Required"],
    type: ["Type"],
    description: ["Description"],
    code: ["Error Code"],
  },
  /** Whether a parameter is required, as the table says it. */
  required: { yes: ["Yes"], no: ["No"] },
  /** How the description of a parameter begins that every action has. */
  commonParameter: "Common Params",
  /** Tells the action's name, in the description of the parameter `Action`. */
  actionName: /used for this API: *(\w+)/,
  /** The beginning of the line that lists the actions which use a type. */
  usedBy: "Used by actions:",
  /** Titles on the page of error codes. */
  errorLists: { common: "Common Error Codes", service: "Service Error Codes" },
  /** Stands where an action has no error codes. */
  noErrorCodes: /\bno error codes?\b/i,
  /** Lines that stand on every page and say nothing of the action. */
  boilerplate:
    /^(?:Domain name for API request:|A maximum of [\d,]+ requests|We recommend you to use API Explorer|Try it$|API Explorer$|API Explorer provides)/,
  /** Calls per second, in the description of an action. */
  rateLimit: /\bmaximum of ([\d,]+) requests can be initiated per second\b/i,
  /**
   * Set phrases of descriptions, as parts of regular expressions that ignore case. They are matched with
   * text whose punctuation is that of English.
   */
  phrases: {
    /** Comes before a list of values. */
    values: String.raw`\b(?:valid|enumeration) values?(?: are)?`,
    /** Comes before a default. */
    defaultIs: String.raw`\bdefault(?: value)?(?:\s*:|\s+is)`,
    /** Marks one of several values as the default, in brackets. */
    markedDefault: "default",
    /** Comes before the ends of a range. */
    range: String.raw`\b(?:valid|value) range`,
    /** Between the two ends of a range. */
    to: "to",
    /** Comes before the greatest length. */
    atMost: String.raw`\b(?:up to|at most|no more than) `,
    /** What a length counts. */
    characters: String.raw` (?:characters|letters)\b`,
    /** Comes before the greatest length of a list, or before both ends in brackets. */
    arrayLength: String.raw`\barray length(?: (?:limit|range))?(?: (?:is|of|ranging from|ranges from))?`,
    /** What the length of a list counts. */
    entries: String.raw` (?:entries|items|elements)\b`,
    mayBeNull: String.raw`\bthis (?:field|parameter) may return null\b`,
    deprecated:
      String.raw`^\W*deprecated\b` +
      String.raw`|\bthis (?:field|parameter|API) (?:has been|is) (?:deprecated|disused|discontinued)\b`,
    /** Comes before an example, which is no part of what is said. */
    example: String.raw`\bexample value`,
  },
};
