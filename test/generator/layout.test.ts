import { format as prettier } from "prettier";
import { IndentationText, Project } from "ts-morph";
import { describe, expect, it } from "vitest";
import { makeDocument } from "../../bench/gen/document.js";
import { buildModel } from "../../generator/model/build-model.js";
import { importStructure, type DraftModule } from "../../generator/emit/draft.js";
import { emitActions } from "../../generator/emit/actions.js";
import { emitClient } from "../../generator/emit/client.js";
import { emitEntries } from "../../generator/emit/entries.js";
import { emitErrorCodes } from "../../generator/emit/error-codes.js";
import { emitErrorDescriptions } from "../../generator/emit/error-descriptions.js";
import { emitOperations } from "../../generator/emit/operations.js";
import { emitPaging } from "../../generator/emit/paging.js";
import { emitSchema } from "../../generator/emit/schema.js";
import { emitService } from "../../generator/emit/service.js";
import { emitTypes } from "../../generator/emit/types.js";
import { emitWaiters } from "../../generator/emit/waiters.js";
import { load } from "../../generator/load/load.js";
import type { Model } from "../../generator/model/model.js";
import { printModule } from "../../generator/print/module.js";
import { unionMembers } from "../../generator/print/type-layout.js";
import { SpecFolder } from "../fixtures/spec-folder.js";

const emitters = [
  emitSchema,
  emitTypes,
  emitActions,
  emitErrorCodes,
  emitErrorDescriptions,
  emitService,
  emitOperations,
  emitClient,
  emitPaging,
  emitWaiters,
  emitEntries,
];

async function modules(model: Model): Promise<DraftModule[]> {
  const drafts = await Promise.all(emitters.map((emitter) => emitter(model)));
  return drafts.flat().filter((draft) => draft.kind === "module");
}

/** The same statements as ts-morph writes them, in prettier's layout. */
function asOthersDo(draft: DraftModule): Promise<string> {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const file = project.createSourceFile(draft.path, {
    statements: [
      ...draft.imports.map(importStructure),
      ...draft.declarations.map(({ structure }) => structure),
    ],
  });
  return prettier(file.getFullText(), { parser: "typescript", printWidth: 100 });
}

/** Which quotes a text stands in is JSON's business here: always double ones. */
function withoutQuotes(text: string): string {
  return text.replaceAll(/\\?["']/g, '"');
}

describe("generated modules", { timeout: 120_000 }, () => {
  it("are laid out as ts-morph and prettier would do it, for the whole document", async () => {
    const drafts = await modules(buildModel(load("spec/openapi.yaml").document));
    expect(drafts.length).toBeGreaterThan(200);
    for (const draft of drafts) expect(printModule(draft)).toBe(await asOthersDo(draft));
  });

  it("are so for a document that was made", async () => {
    const folder = new SpecFolder();
    folder.write("openapi.yaml", JSON.stringify(makeDocument(40)));
    const drafts = await modules(buildModel(load(folder.spec, { rules: "skipped" }).document));
    for (const draft of drafts) {
      expect(withoutQuotes(printModule(draft))).toBe(withoutQuotes(await asOthersDo(draft)));
    }
  });
});

describe("unionMembers", () => {
  it("finds no bar inside of a text, whatever the text holds, nor inside of brackets", () => {
    expect(unionMembers('"a | b" | "\\" | " | Array<1 | 2> | (A | B)[]')).toEqual([
      '"a | b"',
      '"\\" | "',
      "Array<1 | 2>",
      "(A | B)[]",
    ]);
  });
});
