import type { Words } from "./words.js";

export const english: Words = {
  language: "en",
  languageName: "English",
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
  required: { yes: ["Yes"], no: ["No"] },
  commonParameter: "Common Params",
  actionName: /used for this API: *(\w+)/,
  usedBy: "Used by actions:",
  errorLists: { common: "Common Error Codes", service: "Service Error Codes" },
  noErrorCodes: /\bno error codes?\b/i,
  boilerplate:
    /^(?:Domain name for API request:|A maximum of [\d,]+ requests|We recommend you to use API Explorer|Try it$|API Explorer$|API Explorer provides)/,
  rateLimit: /\bmaximum of ([\d,]+) requests can be initiated per second\b/i,
  phrases: {
    values: String.raw`\b(?:valid|enumeration) values?(?: are)?`,
    defaultIs: String.raw`\bdefault(?: value)?(?:\s*:|\s+is)`,
    markedDefault: "default",
    range: String.raw`\b(?:valid|value) range`,
    to: "to",
    atMost: String.raw`\b(?:up to|at most|no more than) `,
    characters: String.raw` (?:characters|letters)\b`,
    arrayLength: String.raw`\barray length(?: (?:limit|range))?(?: (?:is|of|ranging from|ranges from))?`,
    entries: String.raw` (?:entries|items|elements)\b`,
    mayBeNull: String.raw`\bthis (?:field|parameter) may return null\b`,
    deprecated:
      String.raw`^\W*deprecated\b` +
      String.raw`|\bthis (?:field|parameter|API) (?:has been|is) (?:deprecated|disused|discontinued)\b`,
    example: String.raw`\bexample value`,
  },
};
