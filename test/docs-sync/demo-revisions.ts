import { demoApi, member } from "../fixtures/demo-api.js";

const a = { request: [member("Id", { required: true })] };
const withB = (response: readonly object[]) =>
  demoApi({ DescribeA: a, DescribeB: { ...a, response } });
const withList = (request: readonly object[]) => demoApi({ ListA: { request } });
const integer = { type: "int", member: "int64" };
const returned = { output_required: true };

const auth = (response: readonly object[]) =>
  demoApi(
    { SetB: { request: [{ ...AUTH, name: "Auth", required: true }], response } },
    { Auth: [member("Mask", { ...integer, required: true, output_required: false })] },
  );
const AUTH = member("Was", { type: "object", member: "Auth" });

const limit = (document: string) => [
  member("Limit", { ...integer, required: false, example: "10", document }),
];
const q = (document: string) => [
  member("Q", { type: "bool", member: "bool", required: false, document }),
];

/** Pairs of revisions: what a source said, and what it says by now. */
export const REVISIONS = {
  newAction: { before: demoApi({ DescribeA: a }), after: withB([]) },
  order: { before: withB([]), after: withB([member("FileName", returned)]) },
  quotedText: {
    before: withB([member("Kind", returned)]),
    after: withB([
      member("Kind", { ...integer, ...returned, document: 'Kind, such as "x".\nMore of it.' }),
    ]),
  },
  defaultFalse: {
    before: withList(q("Whether.")),
    after: withList(q("Whether. Default value: false.")),
  },
  range: {
    before: withList(limit("Page size.")),
    after: withList(limit("Page size. Default value: 20. Value range: [20,1000].")),
  },
  sharedType: { before: auth([]), after: auth([{ ...AUTH, ...returned }]) },
} as const;
