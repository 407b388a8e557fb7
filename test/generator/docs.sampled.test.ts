import { isDeepStrictEqual } from "node:util";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { emitClient } from "../../generator/emit/client.js";
import { methodDoc } from "../../generator/emit/client-doc.js";
import { enumerationDoc, valuesDoc } from "../../generator/emit/enumeration-doc.js";
import { BESIDE } from "../../generator/emit/runtime.js";
import * as safe from "../../generator/emit/safe.js";
import { emitActions, emitTypes } from "../../generator/emit/types.js";
import { usageOf } from "../../generator/emit/usage.js";
import { load } from "../../generator/load/load.js";
import { buildModel } from "../../generator/model/build-model.js";
import type { Action, Enumeration, Model, ObjectType } from "../../generator/model/model.js";
import { filesOf } from "../../generator/output/files.js";
import { asPrinted } from "../../generator/output/formatter.js";
import { payloads } from "../fixtures/payloads.js";
import { oneIn } from "../fixtures/samples.js";

const redis = buildModel(load("spec/openapi.yaml").document);

/** What one doc comment is made of besides words: tags with their names and types, and links. */
interface Comment {
  readonly tags: readonly string[];
  readonly links: readonly string[];
}

async function commentsOf(model: Model): Promise<Comment[]> {
  const drafts = [emitClient, emitActions, emitTypes].map((emitter) => emitter(model, BESIDE));
  const files = await filesOf((await Promise.all(drafts)).flat(), asPrinted);
  return files.flatMap(({ path, text }) => {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    const found: Comment[] = [];
    const visit = (node: ts.Node): void => {
      for (const doc of ts.getJSDocCommentsAndTags(node)) {
        if (ts.isJSDoc(doc) && doc.parent === node) found.push(commentOf(doc));
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

function commentOf(doc: ts.JSDoc): Comment {
  const tags = doc.tags ?? [];
  return {
    tags: tags.map((tag) => {
      const name = ts.isJSDocParameterTag(tag) ? `param ${tag.name.getText()}` : tag.tagName.text;
      const { typeExpression } = tag as ts.JSDocTag & { readonly typeExpression?: ts.Node };
      return typeExpression === undefined ? name : `${name} ${typeExpression.getText()}`;
    }),
    links: [doc, ...tags].flatMap(({ comment }) =>
      typeof comment === "object"
        ? comment.filter(ts.isJSDocLink).map((link) => link.getText())
        : [],
    ),
  };
}

describe("the words of a document in doc comments", () => {
  /** Between them they have a comment of every kind. */
  const names = new Set(["CloneInstances", "DescribeInstances", "ClearInstance"]);

  /** The model, with the same words wherever a document is free to choose them. */
  function saying(words: string): Model {
    const object = (type: ObjectType): ObjectType => ({
      ...type,
      description: words,
      fields: type.fields.map((field) => ({ ...field, description: words, example: words })),
    });
    return {
      ...redis,
      title: words,
      version: words,
      actions: redis.actions
        .filter(({ name }) => names.has(name))
        .map((action) => ({
          ...action,
          summary: words,
          description: words,
          documented: words,
          deprecated: true,
          request: object(action.request),
          response: object(action.response),
        })),
      objects: redis.objects.filter(({ direction }) => direction !== "response").map(object),
      enumerations: redis.enumerations.map((type) => ({
        ...type,
        description: words,
        members: type.members.map((member) => ({ ...member, description: words })),
      })),
    };
  }

  const hostile = [
    ...payloads,
    "@deprecated Use nothing.",
    "a\n@throws {Evil} b",
    "a\r\n * @returns b",
    "{@link Evil}",
    "{@linkcode Evil | harmless}",
    "{Evil} comes first",
    "{ is never closed",
    "ends in `code",
    "```\n@see Evil\n```",
    "[Evil](command:evil)",
    "<script>",
  ];

  it("add no tag and no link, and end no comment", async () => {
    const harmless = await commentsOf(saying("words"));
    const kinds = new Set(harmless.flatMap(({ tags }) => tags));
    expect([...kinds].sort()).toEqual([
      "defaultValue",
      "deprecated",
      "example",
      "param options",
      "param request",
      "returns",
      "see",
      "throws",
    ]);
    for (const words of oneIn(5, hostile)) {
      // Words of which nothing is left would leave out their comment.
      const found = await commentsOf(saying(`${words} end`));
      const changed = found.filter((one, index) => !isDeepStrictEqual(one, harmless[index]));
      expect(changed.slice(0, 3), JSON.stringify(words)).toEqual([]);
      expect(found).toHaveLength(harmless.length);
    }
  });

  it("make one line of what is an item of a list, or the text of a tag", () => {
    const words = "First.\n- `9` Free: costs nothing.\n\n# Heading";
    const [enumeration] = saying(words).enumerations;
    expect(linesBeginning("- ", enumerationDoc({ ...enumeration!, description: "" }))).toBe(
      enumeration!.members.length,
    );
    const [action] = saying(words).actions;
    const doc = methodDoc({ ...action!, description: "", summary: "" }, usageOf(redis));
    expect(doc).not.toMatch(/^(?:#|- `9`)/m);
  });
});

function linesBeginning(start: string, text: string): number {
  return text.split("\n").filter((line) => line.startsWith(start)).length;
}

describe("a link to a page", () => {
  it("is one only for an address that can be nothing else", () => {
    const address = "https://console.tencentcloud.com/api/explorer?Product=redis&Action=A_b-c#d";
    expect(safe.docPage(address)).toBe(`{@link ${address}}`);
    for (const wrong of [
      "https://a.example/} {@link Evil",
      "https://a.example/|Evil",
      "https://a.example/ Evil",
      "https://a.example/*/",
      "https://a.example/\n@throws Evil",
      "https://user@a.example/",
      "javascript:evil()",
      "",
    ]) {
      const text = safe.docPage(wrong);
      expect(text).not.toMatch(/\{@|\*\/|\n|^@/);
    }
  });
});

describe("a program in a comment", () => {
  it("stays in its fence", () => {
    const code = safe.source`call(${safe.literal("```\n*/ @evil")})`;
    expect(safe.docProgram(code)).toBe('````ts\ncall("```\\n*\\/ \\@evil")\n````');
  });
});

describe("the values of an enumeration", () => {
  const enumeration = (count: number): Enumeration => ({
    schema: "Mode",
    name: "Mode",
    module: "types/Mode",
    description: "A mode.",
    members: Array.from({ length: count }, (_, index) => ({
      name: `Mode${index}`,
      value: index,
      description: `Number ${index}.`,
    })),
  });

  it("are listed with their names and meanings, as one writes them", () => {
    const mixed: Enumeration = {
      ...enumeration(1),
      members: [
        { name: "Never", value: 0, description: "Not at all." },
        { name: "Leading", value: "007", description: "A text of digits." },
        { name: "OnlyOnce", value: "onlyonce", description: "Called as it is written." },
      ],
    };
    expect(valuesDoc(mixed)).toBe(
      [
        "- `0` Never: Not at all.",
        '- `"007"` Leading: A text of digits.',
        '- `"onlyonce"`: Called as it is written.',
      ].join("\n"),
    );
    expect(enumerationDoc(mixed)).toBe(`A mode.\n\n${valuesDoc(mixed)}`);
  });

  it("are all shown at a field, or the first ones and a link to the type", () => {
    expect(linesBeginning("- `", valuesDoc(enumeration(12)))).toBe(12);
    expect(valuesDoc(enumeration(12))).not.toContain("@link");
    expect(linesBeginning("- `", valuesDoc(enumeration(13)))).toBe(8);
    expect(valuesDoc(enumeration(13))).toMatch(/\n- 5 more: see \{@link Mode\}\.$/);
    expect(linesBeginning("- `", enumerationDoc(enumeration(100)))).toBe(100);
  });
});

describe("the comment of a method", () => {
  it("has the tags that TypeScript users look for, whatever the action", async () => {
    const methods = (await commentsOf(redis)).filter(({ tags }) => tags.includes("param request"));
    expect(methods).toEqual(
      redis.actions.map(({ effect, page, deprecated }) => ({
        tags: [
          "param request",
          "param options",
          "returns",
          "throws",
          ...(effect === "read" ? [] : ["throws"]),
          "throws",
          ...(page === undefined ? [] : ["see"]),
          ...(deprecated ? ["deprecated"] : []),
        ],
        links: [
          "{@link TencentCloudError}",
          ...(effect === "read" ? [] : ["{@link OutcomeUnknownError}"]),
          "{@link CallError}",
          ...(page === undefined ? [] : [`{@link ${page}}`]),
        ],
      })),
    );
  });

  it("says of a write whether a call that may have succeeded is retried", () => {
    const [action] = redis.actions;
    const says = (effect: Action["effect"]) => methodDoc({ ...action!, effect }, usageOf(redis));
    expect(says("read")).toContain("\n\nReads only. ");
    expect(says("idempotent-write")).toContain("\n\nIdempotent: ");
    expect(says("non-idempotent-write")).toContain("\n\nNot idempotent: ");
  });
});
