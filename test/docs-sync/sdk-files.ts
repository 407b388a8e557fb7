import path from "node:path";
import type { LibrarySpec } from "./library-spec.js";

type Files = Readonly<Record<string, string>>;

/** Writes an SDK beside the library, its texts changed, and gives its folder. */
export function writeSdk(
  library: LibrarySpec,
  folder: string,
  files: Files,
  change: (text: string) => string = (text) => text,
): string {
  for (const [name, text] of Object.entries(files))
    library.source(`${folder}/${name}`, change(text));
  return path.join(library.directory, folder);
}

function declared(
  name: string,
  members: readonly (readonly [text: string, code: string])[],
): string {
  const lines = members.map(([text, code]) =>
    text === "" ? `    ${code}\n` : `    /**\n     * ${text}\n     */\n    ${code}\n`,
  );
  return `/**\n * ${name}的结构体\n */\nexport interface ${name} {\n${lines.join("")}}\n`;
}

/** The client and the models of an SDK in TypeScript declarations, in our own words. */
export const DECLARATIONS: Files = {
  "library_client.d.ts": `import { AbstractClient } from "../../../common/abstract_client";
/**
 * library client
 * @class
 */
export declare class Client extends AbstractClient {
    constructor(clientConfig: ClientConfig);
    /**
     * 借书。
     */
    LendBooks(req: LendBooksRequest, cb?: (error: string, rep: LendBooksResponse) => void): Promise<LendBooksResponse>;
}
`,
  "library_models.d.ts": [
    declared("LendBooksRequest", [
      ["读者", "ReaderId: string;"],
      ["<p>书</p><ul><li>平日十本</li></ul>", "BookIdList: Array<string>;"],
      ["几周", "Weeks?: number;"],
      ["书架", "Shelf?: number;"],
      ["备注", "Remark?: string;"],
      ["", "Copies?: Array<BookCopy>;"],
      ["是否不寄信", "Silent?: boolean;"],
    ]),
    declared("BookCopy", [
      ["", "CopyId: string;"],
      ["", "Worn?: number;"],
    ]),
    declared("LendBooksResponse", [
      ["借阅", "LoanId?: string;"],
      ["归还日期\n注意：此字段可能返回 null，表示取不到有效值。", "Due?: string;"],
      ["收据", "Receipt?: LoanReceipt;"],
      ["", "RequestId?: string;"],
    ]),
    declared("LoanReceipt", [
      ["", "Copies?: Array<BookCopy>;"],
      ["", "Fee?: number;"],
    ]),
  ].join(""),
};

const member = (name: string, type: string, text: string): string => `        /**
         * ${text}
         * @type {${type} || null}
         */
        this.${name} = null;
`;

const model = (name: string, text: string, members: readonly string[]): string => `/**
 * ${text}
 * @class
 */
class ${name} extends  AbstractModel {
    constructor(){
        super();

${members.join("\n")}
    }

    /**
     * @private
     */
    deserialize(params) {
        if (!params) {
            return;
        }
    }
}
`;

/** The same in JavaScript, as the international site's SDK is published. */
export const JAVASCRIPT: Files = {
  "library_client.js": `const AbstractClient = require('../../common/abstract_client')
class LibraryClient extends AbstractClient {

    constructor(credential, region, profile) {
        super("library.intl.tencentcloudapi.com", "2020-01-01", credential, region, profile);
    }

    /**
     * Lends books.
     * @param {LendBooksRequest} req
     * @param {function(string, LendBooksResponse):void} cb
     * @public
     */
    LendBooks(req, cb) {
        let resp = new LendBooksResponse();
        this.request("LendBooks", req, resp, cb);
    }
}
module.exports = LibraryClient;
`,
  "models.js": [
    'const AbstractModel = require("../../common/abstract_model");\n',
    model("LendBooksRequest", "LendBooks request structure.", [
      member("ReaderId", "string", "Who borrows."),
      member("BookIdList", "Array.<string>", "Books to lend."),
      member("Weeks", "number", "How long.\nValid values:\n- 1: a week\n- 2: two\n- 4: a month"),
      member("Shelf", "number", "Shelf number. Valid range: 10-99."),
      member("Remark", "string", "A remark of up to 40 letters."),
      member("Copies", "Array.<BookCopy>", "Which copies."),
      member("Silent", "boolean", "Whether to send no letter. Default value: false."),
    ]),
    model("BookCopy", "A copy.", [
      member("CopyId", "string", "Which copy."),
      member("Worn", "number", "How worn. Valid values: 0, 1, 2."),
    ]),
    model("LendBooksResponse", "LendBooks response structure.", [
      member("LoanId", "string", "The loan."),
      member("Due", "string", "When they are due.\nNote: This field may return null."),
      member("Receipt", "LoanReceipt", "What was lent."),
      member("RequestId", "string", "The unique ID."),
    ]),
    model("LoanReceipt", "A receipt.", [
      member("Copies", "Array.<BookCopy>", "The copies."),
      member("Fee", "number", "What it costs."),
    ]),
    "module.exports = { LendBooksRequest: LendBooksRequest };\n",
  ].join("\n"),
};
