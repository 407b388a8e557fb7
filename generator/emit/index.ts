import type { Model } from "../model/model.js";
import { emitClient } from "./client.js";
import { emitDocument } from "./document.js";
import type { DraftFile, Emitter } from "./draft.js";
import { emitEntries } from "./entries.js";
import { emitErrorCodes, emitErrorDescriptions } from "./error-codes.js";
import { emitFileSchemas } from "./file-schemas.js";
import { emitOperations } from "./operations.js";
import { emitPaging } from "./paging.js";
import type { Runtime } from "./runtime.js";
import { emitSchema } from "./schema.js";
import { emitService } from "./service.js";
import { emitActions, emitTypes } from "./types.js";
import { emitValidators } from "./validators.js";
import { emitWaiters } from "./waiters.js";

/** Every generated artifact, by the file that makes it. */
const emitters: readonly Emitter[] = [
  emitDocument,
  emitFileSchemas,
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
  emitValidators,
  emitEntries,
];

export function emit(model: Model, runtime: Runtime): DraftFile[] {
  return emitters.flatMap((emitter) => emitter(model, runtime));
}
