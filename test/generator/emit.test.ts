import { expect, it } from "vitest";
import { emitClient } from "../../generator/emit/client.js";
import { emitErrorCodes, emitErrorDescriptions } from "../../generator/emit/error-codes.js";
import { emitEntries } from "../../generator/emit/entries.js";
import { emitValidators } from "../../generator/emit/validators.js";
import type { Emitter } from "../../generator/emit/emitter.js";
import { emitOperations } from "../../generator/emit/operations.js";
import { emitPaging } from "../../generator/emit/paging.js";
import { emitSchema } from "../../generator/emit/schema.js";
import { emitService } from "../../generator/emit/service.js";
import { emitActions, emitTypes } from "../../generator/emit/types.js";
import { emitWaiters } from "../../generator/emit/waiters.js";
import { BESIDE } from "../../generator/emit/runtime.js";
import { filesOf } from "../../generator/output/files.js";
import { createFormatter } from "../../generator/output/formatter.js";
import { load } from "../../generator/load/load.js";
import { buildModel } from "../../generator/model/build-model.js";

/** It has every kind of place in it. */
const model = buildModel(load("test/fixtures/hostile/document.yaml").document);

async function golden(emitter: Emitter): Promise<string> {
  const files = await filesOf(await emitter(model, BESIDE), await createFormatter("generated"));
  return files
    .map(({ path, text }) => `// ${path}\n${text.split("\n").slice(2).join("\n")}`)
    .join("\n");
}

const emitters: Readonly<Record<string, Emitter>> = {
  actions: emitActions,
  types: emitTypes,
  "error codes": emitErrorCodes,
  "error descriptions": emitErrorDescriptions,
  schema: emitSchema,
  service: emitService,
  operations: emitOperations,
  paging: emitPaging,
  waiters: emitWaiters,
  validators: emitValidators,
  client: emitClient,
  entries: emitEntries,
};

it.each(Object.entries(emitters))("emits %s of a small document", async (_what, emitter) => {
  expect(await golden(emitter)).toMatchSnapshot();
});
