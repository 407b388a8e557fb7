import { demoApi, member } from "../fixtures/demo-api.js";

interface Additions {
  /** More parameters of LendBooks, before the one at `at`; by default behind the last. */
  readonly members?: readonly object[];
  readonly at?: number;
  /** Whether there are two actions and a type that the document lacks. */
  readonly isNew?: boolean;
}

const listOf = (name: string, item: string, more = {}) =>
  member(name, { type: "list", member: item, ...more });
const objectOf = (name: string, type: string, more = {}) =>
  member(name, { type: "object", member: type, ...more });
const integer = (name: string) => member(name, { type: "int", member: "int64" });

const REQUEST = [
  member("ReaderId", { required: true }),
  listOf("BookIdList", "string", { required: true }),
  integer("Weeks"),
  integer("Shelf"),
  member("Remark"),
  listOf("Copies", "BookCopy"),
  member("Silent", { type: "bool", member: "bool" }),
];

const TYPES = {
  BookCopy: [member("CopyId"), integer("Worn")],
  LoanReceipt: [listOf("Copies", "BookCopy"), member("Fee", { type: "float", member: "float" })],
};

const NEW_ACTION = {
  request: [objectOf("Filter", "LoanFilter", { required: true })],
  response: [listOf("Loans", "LoanFilter", { output_required: true, value_allowed_null: true })],
};
const NEW_TYPES = {
  LoanFilter: [listOf("Inner", "int64", { required: true, output_required: false })],
};

/** The library as api.json has it, with more members of its request, actions and objects. */
export function libraryApi({ members = [], isNew = false, at = Infinity }: Additions = {}): string {
  const response = [member("LoanId"), member("Due"), objectOf("Receipt", "LoanReceipt")];
  const api = demoApi(
    {
      LendBooks: { request: REQUEST.toSpliced(at, 0, ...(members as typeof REQUEST)), response },
      ...(isNew ? { DescribeLoans: NEW_ACTION, ZapLoans: NEW_ACTION } : {}),
    },
    { ...TYPES, ...(isNew ? NEW_TYPES : {}) },
  );
  return JSON.stringify(api);
}
