import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../fixtures/folder.js";

const action = `# Written by hand: comments, quotes and order have to survive.
post:
  operationId: LendBooks
  tags: [Loan]
  summary: Lend books to a reader.
  description: 'The books leave the "library".' # in single quotes
  x-tencentcloud:
    documented: "2026-03-02"
    effect: non-idempotent-write
    rateLimit: 50
    errors:
      - FailedOperation.Closed
      - LimitExceeded
  requestBody:
    required: true
    content:
      application/json:
        schema:
          type: object
          description: Who borrows what.
          required:
            [ReaderId, BookIdList]
          properties:
            ReaderId:
              type: string
              description: Who borrows.
              examples: [rd-1]
            BookIdList:
              type: array
              items: { type: string }
              description: >-
                Books to lend. They have to stand in
                the shelf at the time of the call.
            # How long somebody may keep a book is
            # a matter of taste.
            Weeks:
              $ref: ../types/LoanWeeks.yaml
              default: 2
            Shelf: { type: integer, format: int64, minimum: 10, maximum: 99, description: Shelf number. }
            Remark:
              type: string
              maxLength: 40
              description: "Anything: a word, a line."
            Copies:
              type: array
              items: { $ref: ../types/BookCopy.yaml }
              description: Which copies to lend.
            Silent:
              type: boolean
              default: false
              description: Whether to send no letter.
  responses:
    "200":
      description: Lent, or refused.
      content:
        application/json:
          schema:
            type: object
            required: [Response]
            properties:
              Response:
                anyOf:
                  - type: object
                    description: What was lent.
                    required: [LoanId, RequestId]
                    properties:
                      LoanId:
                        type: string
                        description: The loan.
                      Due:
                        type: [string, "null"]
                        description: When the books are due.
                      Receipt:
                        $ref: ../types/LoanReceipt.yaml
                      RequestId:
                        $ref: ../types/RequestId.yaml
                  - $ref: ../types/ErrorResult.yaml
`;

/** In step with the pages of our own, but for descriptions. */
const files: Readonly<Record<string, string>> = {
  "actions/LendBooks.yaml": action,
  "openapi.yaml": `openapi: 3.1.0
info:
  title: Library
  version: "2020-01-01"
servers:
  - url: https://library.example.com
tags:
  - name: Loan
    description: Lending.
x-tencentcloud:
  service: library
  errors:
    $ref: errors.yaml
# One line for each action.
paths:
  /#LendBooks:
    $ref: actions/LendBooks.yaml
`,
  "errors.yaml": `categories:
  failed:
    outcome: unknown
    retry: never
    description: It failed.
    advice: Look.
  capacity:
    outcome: rejected
    retry: never
    description: Too much.
    advice: Ask for less.
codes:
  # Codes of every action.
  AuthFailure.SignatureExpire:
    common: true
    category: failed
    description: Too old.
  InternalError:
    common: true
    category: failed
    description: Broken.
  # Codes of single actions.
  FailedOperation.Closed:
    category: failed
    description: Closed.
  LimitExceeded:
    category: capacity
    description: Too many.
`,
  "types/LoanWeeks.yaml": `type: integer
format: int64
description: How long a loan lasts.
oneOf:
  - const: 1
    title: Week
    description: A week.
  - const: 2
    title: Fortnight
    description: Two weeks.
  - const: 4
    title: Month
    description: Four weeks.
`,
  "types/BookCopy.yaml": `type: object
description: A copy.
required: [CopyId]
properties:
  CopyId:
    type: string
    description: Which copy.
  Worn:
    type: integer
    format: int64
    enum: [0, 1, 2]
    description: How worn it is.
`,
  "types/LoanReceipt.yaml": `type: object
description: What was lent to whom.
properties:
  Copies:
    type: array
    items: { $ref: BookCopy.yaml }
    description: The copies.
  Fee:
    type: number
    description: What it costs.
`,
  "types/RequestId.yaml": `type: string
description: The call.
`,
  "types/ErrorDetail.yaml": `type: object
description: Why.
required: [Code, Message]
properties:
  Code:
    type: string
    description: Code.
  Message:
    type: string
    description: Words.
`,
  "types/ErrorResult.yaml": `type: object
description: A refusal.
required: [Error, RequestId]
properties:
  Error:
    $ref: ErrorDetail.yaml
  RequestId:
    $ref: RequestId.yaml
`,
};

/** A small document in a folder of its own, and a place for sources beside it. */
export class LibrarySpec {
  readonly directory: string = temporaryFolder();
  readonly spec: string = path.join(this.directory, "spec", "openapi.yaml");

  constructor() {
    for (const [file, text] of Object.entries(files)) this.write(file, text);
  }

  read(file: string): string {
    return readFileSync(path.join(this.directory, "spec", file), "utf8");
  }

  write(file: string, text: string): void {
    const target = path.join(this.directory, "spec", file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  /** Replaces a text that occurs once. */
  edit(file: string, from: string, to: string): void {
    const [before, after, ...more] = this.read(file).split(from);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`not once in ${file}: ${from}`);
    }
    this.write(file, before + to + after);
  }

  /** Writes a source, and gives the name of its file. */
  source(name: string, text: string): string {
    const file = path.join(this.directory, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** The line of a file of the document on which this text stands. */
  lineOf(file: string, text: string): number {
    return (
      this.read(file)
        .split("\n")
        .findIndex((line) => line.includes(text)) + 1
    );
  }
}
