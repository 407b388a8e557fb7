type Member = object;

function member(name: string, type: string, more: object = {}): Member {
  return { name, type, member: type, document: "", ...more };
}

function listOf(name: string, item: string, more: object = {}): Member {
  return { ...member(name, "list", more), member: item };
}

function objectOf(name: string, type: string, more: object = {}): Member {
  return { ...member(name, "object", more), member: type };
}

function integer(name: string): Member {
  return { ...member(name, "int"), member: "int64" };
}

function action(name: string, document: string): object {
  return {
    document,
    input: `${name}Request`,
    output: `${name}Response`,
    name: "",
    status: "online",
  };
}

/** The library as api.json has it, with more members of its request, actions and objects. */
export function libraryApi({ members = [], isNew = false, at = Infinity }: Additions = {}): string {
  const request = [
    member("ReaderId", "string", { required: true }),
    listOf("BookIdList", "string", { required: true }),
    integer("Weeks"),
    integer("Shelf"),
    member("Remark", "string"),
    listOf("Copies", "BookCopy"),
    member("Silent", "bool"),
  ];
  const response = [
    member("LoanId", "string"),
    member("Due", "string"),
    objectOf("Receipt", "LoanReceipt"),
    member("RequestId", "string"),
  ];
  const receipt = [listOf("Copies", "BookCopy"), member("Fee", "float")];
  return JSON.stringify({
    actions: {
      LendBooks: action("LendBooks", "Lends."),
      ...(isNew
        ? Object.fromEntries(NEW_ACTIONS.map((name) => [name, action(name, "Lists.")]))
        : {}),
    },
    metadata: {},
    objects: {
      LendBooksRequest: { members: request.toSpliced(at, 0, ...members) },
      LendBooksResponse: { members: response },
      BookCopy: { document: "", members: [member("CopyId", "string"), integer("Worn")] },
      LoanReceipt: { document: "", members: receipt },
      ...(isNew ? newObjects() : {}),
    },
    version: "1.0",
  });
}

interface Additions {
  /** More parameters of LendBooks, before the one at `at`; by default behind the last. */
  readonly members?: readonly Member[];
  readonly at?: number;
  /** Whether there are two actions and a type that the document lacks. */
  readonly isNew?: boolean;
}

const NEW_ACTIONS = ["DescribeLoans", "ZapLoans"];

function newObjects(): Record<string, object> {
  const filter = objectOf("Filter", "LoanFilter", { required: true, document: "Which." });
  const loans = listOf("Loans", "LoanFilter", { output_required: true, value_allowed_null: true });
  const inner = listOf("Inner", "int64", { required: true, output_required: false });
  return {
    ...Object.fromEntries(
      NEW_ACTIONS.flatMap((name) => [
        [`${name}Request`, { members: [filter] }],
        [`${name}Response`, { members: [loans, member("RequestId", "string")] }],
      ]),
    ),
    LoanFilter: { document: "A filter.", members: [inner] },
  };
}
