// oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema here.

import { extension } from "./extension.js";
import { closed, described, mapOf, text } from "./schema-subset.js";

/** The part of the OpenAPI subset that describes one action. */

export const schema = { $ref: "#/$defs/schema" };
export const url = described("An address that begins with http:// or https://.", {
  type: "string",
  pattern: "^https?://[^\\s<>\"'()`{}\\\\]+$",
});
export const documentation = described(
  "The page of the documentation.",
  closed({ url, description: described("What the page is called.", text) }, ["url"]),
);

const media = closed(
  {
    schema,
    examples: described(
      "Whole bodies as they may occur, by name.",
      mapOf(
        closed(
          {
            summary: described("What the example shows, in a line.", text),
            description: described("What the example shows, at length.", text),
            value: described("The body. It is checked against the schema.", {}),
          },
          ["value"],
        ),
      ),
    ),
  },
  ["schema"],
);

const json = closed({ "application/json": described("A JSON body.", media) }, ["application/json"]);
const form = closed({ "multipart/form-data": described("A form, which can hold files.", media) }, [
  "multipart/form-data",
]);

export const pathItem = described(
  "An action. Its file stands in `actions/` and is called as the action is.",
  closed({ post: { $ref: "#/$defs/operation" } }, ["post"]),
);

export const operation = described(
  "The action: what is sent, and what comes back.",
  closed(
    {
      operationId: described("Name of the action, as the service has it.", text),
      tags: described("Category of the action: one of the root file's `tags`.", {
        type: "array",
        items: text,
      }),
      summary: described("What the action does, in one sentence.", text),
      description: described("What a caller has to know beyond the summary.", text),
      deprecated: described("Whether the action should no longer be used.", { type: "boolean" }),
      externalDocs: documentation,
      requestBody: described(
        "What is sent.",
        closed(
          {
            description: described("What the body holds.", text),
            required: described("Always true: every action takes a body.", { const: true }),
            content: {
              description: "The body as JSON, or as a form where it holds files.",
              // One of the two: `anyOf` would tell of each mistake twice.
              if: { required: ["multipart/form-data"] },
              then: form,
              else: json,
            },
          },
          ["required", "content"],
        ),
      ),
      responses: described(
        "What comes back. The status is 200 for errors as well.",
        closed(
          {
            "200": described(
              "The only status: `Response` is the result, or an `Error`.",
              closed(
                {
                  description: described("What the response says.", text),
                  content: described("The body of the response.", json),
                },
                ["description", "content"],
              ),
            ),
          },
          ["200"],
        ),
      ),
      "x-tencentcloud": extension.operation,
    },
    ["operationId", "summary", "requestBody", "responses"],
  ),
);
