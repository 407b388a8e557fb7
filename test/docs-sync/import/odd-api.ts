import { setOwn, type JsonObject } from "../../../generator/load/json.js";
import { member } from "../../fixtures/demo-api.js";

/** An `api.json` of no product, with everything in it that one can hold and few expect. */
export function oddApi(): { actions: JsonObject; metadata: JsonObject; objects: JsonObject } {
  const actions: JsonObject = {};
  const objects: JsonObject = {};

  function add(name: string, request: unknown[], response: unknown[] = [], more: JsonObject = {}) {
    const action = {
      document: `Does <b>${name}</b>.\r\n\t*/ @throws \${x} \u{1f600}\u0007\nDRAFT: not so.`,
      input: `${name}Request`,
      name: `Title of ${name}`,
      output: `${name}Response`,
      status: "online",
      ...more,
    };
    setOwn(actions, name, action);
    if (!Object.hasOwn(objects, action.input)) objects[action.input] = { members: request };
    const id = member("RequestId", { output_required: true });
    objects[action.output] = { members: [...response, id], type: "object" };
  }

  for (const name of TYPE_NAMES) {
    objects[name] = {
      document: `A ${name}.`,
      members: [
        member("Name", { required: true, value_allowed_null: true }),
        member("Self", { type: "object", member: name, required: false }),
        member("List", { type: "list", required: false, output_required: true }),
      ],
    };
  }
  objects["Empty"] = { members: [] };
  objects["NoMembers"] = { document: "Nobody knows.", members: null };
  objects["Unused"] = { members: [member("Never")] };
  objects["Left"] = { members: [member("Rights", { type: "list", member: "Right" })] };
  objects["Right"] = {
    members: [
      member("Left", { type: "object", member: "Left", required: true, output_required: true }),
      member("More", { type: "list", member: "Left" }),
    ],
  };
  objects["UploadThingRequest_"] = { members: [member("Taken")] };

  const own = MEMBER_NAMES.map((name) => member(name, { required: false }));
  const typed = [
    ...TYPE_NAMES.map((name, index) =>
      member(`Of${index}`, { type: index % 2 === 0 ? "list" : "object", member: name }),
    ),
    ...["Empty", "NoMembers", "Left", "Nowhere"].map((name) =>
      member(name, { type: "object", member: name }),
    ),
  ];
  const all = [...own, ...SCALARS, ...typed];
  add("DescribeOdd", all, all);
  add("CreateNothing", []);
  add("Shared1", [member("A", { required: true })], [], { input: "SharedParameters" });
  add("Shared2", [], [], { input: "SharedParameters" });
  add(
    "UploadThing",
    [
      member("File", { type: "binary", member: "binary", required: true }),
      member("Name", { required: true }),
      member("Size", { type: "int", member: "int64" }),
      member("Tags", { type: "list", member: "Tag" }),
    ],
    [
      member("Size", { type: "int", member: "int64" }),
      member("Data", { type: "binary", member: "binary" }),
    ],
  );
  for (const name of ACTION_NAMES) add(name, [member("A")], [member("A")]);
  for (const name of NO_ACTION_NAMES) add(name, [member("A")]);
  add("CreateStrange", [
    member("What", { type: "mystery", member: "mystery", required: true }),
    member("Gone", { disabled: true, required: true }),
    member("Told", { document: `${TABLE}\n${FENCES}<ul><li>a<li>b</ul><a href="javascript:x">` }),
    member("Many", { document: `Valid values: ${VALUES.join(", ")}.` }),
    member("Lists", { type: "list", member: { type: "list", member: "list<Empty>" } }),
  ]);
  add("describeodd", [member("A")]);
  add("Http", [member("A")]);
  add("Paged", [member("A")]);
  add("UsesAnothers", [
    member("Odd", { type: "object", member: "DescribeOddRequest" }),
    member("Shared", { type: "list", member: "Shared1Request" }),
    member("Plain", { type: "object", member: "UploadThingRequest_" }),
  ]);
  objects["Shared1Request"] = { members: [member("Z")] };
  add("GetStrange", [], [], { status: "beta", document: "" });
  add("GetLost", [], [], { input: "LostParameters", status: "deprecated" });
  delete objects["LostParameters"];
  setOwn(actions, "Bare", { document: "", name: "", status: "online" });
  return {
    actions,
    metadata: {
      apiVersion: "2021-03-04",
      api_brief: "Odd <i>things</i>.",
      serviceNameCN: "",
      serviceShortName: "oddly",
    },
    objects,
  };
}

export const TYPE_NAMES = (
  "Actions Array Blob Client Components Credentials Date DescribeOdd DescribeOddErrorCode Error ErrorCode" +
  " ErrorDetail ErrorResult Errors Exclude File Filter Function HttpRequest Limiter Map Object OddlyClient" +
  " Operations PagedActions PagedRequest Paths Pick Promise Quota Readonly ReadonlyArray Record Request" +
  " Response ServiceCore Set Symbol TAG Tag Uint8Array Waiters 2ndThing api class components con core" +
  " createOddlyClient interface isErrorOf lower operations paths service snake_case" +
  " string_ tag then type waitFor"
).split(" ");

/** Names of members that every object has, or that are no names in code. */
export const MEMBER_NAMES = [
  ...(
    "__proto__ constructor toString hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString" +
    " valueOf default class a-b a.b then 10 2nd 2-b.c api $ref @time 名称 properties examples required" +
    " items prototype _x"
  ).split(" "),
  "a b c",
];

/** Actions that a client can have, whatever they look like. */
export const ACTION_NAMES = (
  "Api Array Client Date Oddly Promise Request actions client core describe_lower name request service" +
  " types use 2Digits"
).split(" ");

/** Actions that none can have: each name means something else on it. */
export const NO_ACTION_NAMES = "api then toJSON constructor toString __proto__".split(" ");

const FENCES = "```\n/* no end \n~~~\n".repeat(40);
const TABLE = `<table><tr><th>值</th></tr>${"<tr><td>`一`<br/>*/</td></tr>".repeat(200)}</table>`;
const VALUES = Array.from({ length: 1000 }, (_, index) => `V${index}`);

const SCALARS = [
  member("Choice", {
    type: "int",
    member: "int64",
    document: "Valid values: 1, 2, 3. Default value: 1.",
  }),
  member("Wrong", {
    type: "int",
    member: "int64",
    document: "Valid values: 1, 2, 3. Default value: 9.",
  }),
  member("Huge", { type: "int", member: "uint64", example: "99999999999999999999" }),
  member("Wide", {
    type: "int",
    member: "uint64",
    document: "Value range: 1-18446744073709551615.",
  }),
  member("Backwards", { type: "int", member: "int64", document: "Value range: 10-1." }),
  member("Float", { type: "float", member: "float", example: "1.5" }),
  member("Double", { type: "double", member: "double" }),
  member("Bool", { type: "bool", member: "bool", example: "True" }),
  member("Boolean", { type: "boolean", member: "boolean" }),
  member("Day", { type: "date", member: "date", example: "2020-13-01" }),
  member("Time", { type: "datetime", member: "datetime", example: "2020-01-01 00:00:00" }),
  member("IsoTime", {
    type: "datetime_iso",
    member: "datetime_iso",
    example: "2020-01-01T00:00:00+08:00",
  }),
  member("Stamp", { type: "timestamp_iso", member: "timestamp_iso" }),
  member("ListOfList", { type: "list", member: "list" }),
  member("ListOfTexts", { type: "list", member: "list<string>" }),
  member("ListOfTags", { type: "list", member: { type: "list", member: "Tag" } }),
  member("Floats", { type: "list", member: "float", example: "[1.5]" }),
  member("Anything", { type: "object", member: "object", required: null }),
  member("Strange", { type: "mystery", member: "mystery", value_allowed_null: true }),
  member("Dates", { type: "list", member: "Date" }),
  member("Password", { required: false }),
  member("Twice"),
  member("Twice", { type: "int", member: "int64" }),
  member("Gone", { disabled: true, document: `<p>${"Very long. ".repeat(3000)}</p>` }),
];

/** Calls as the command line shows them. */
export function oddExamples(): { actions: JsonObject } {
  const head =
    "POST / HTTP/1.1\r\nHost: oddly.example\r\nX-TC-Action: DescribeOdd\r\n<common>\r\n\r\n";
  return {
    actions: {
      DescribeOdd: [
        {
          title: "As JSON",
          document: "With <b>odd</b> names.",
          input: `${head}{"Choice": 2, "__proto__": "p", "constructor": "c"}`,
          output: '{"Response": {"toString": "t", "RequestId": "r-1"}}',
        },
        {
          title: "As a query",
          input:
            "https://oddly.example/?Action=DescribeOdd\r\n&Choice=3\r\n&Floats.0=2.5\r\n&Of1.Name=n&Bool=TRUE\r\n&<common>",
          output: "not JSON",
        },
        {
          title: "Broken",
          input: `${head}{"NoSuchField": 1}`,
          output: '{"Response": {"Choice": "1"}}',
        },
        {
          title: "Larger than a number can be",
          input: "https://oddly.example/?Action=DescribeOdd&Huge=12345678901234567890",
          output: '{"Response": {"Huge": 12345678901234567890}}',
        },
      ],
      NoSuchAction: [],
    },
  };
}
