import { existsSync } from "node:fs";
import type { OpenApiDocument } from "../../../runtime/openapi.js";
import { buildModel } from "../../../generator/model/build-model.js";
import { DocumentError } from "../../../generator/load/diagnostic.js";
import { load } from "../../../generator/load/load.js";
import { serviceOf } from "../../../generator/model/service-description.js";
import { encodeMultipart } from "../../../runtime/multipart.js";
import { CommandError, UsageError } from "./errors.js";
import { ExitCode } from "./exit-code.js";
import type { Spec } from "./document.js";
import { messages } from "./locales/index.js";

/** Reads a document and the files it refers to, by the rules of `gen`. @throws CommandError with the diagnostics */
export function readSpec(file: string): Spec {
  if (!existsSync(file)) throw new UsageError(`--spec ${file}: ${messages.request.noFile}.`);
  try {
    const model = buildModel(load(file).document);
    const service = serviceOf(model);
    const { forms } = service;
    return {
      document: model.document as unknown as OpenApiDocument,
      service: forms === undefined ? service : { ...service, encode: encodeMultipart },
    };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { length } = error.diagnostics;
    const message = `${messages.call.spec(file, length)}\n${error.message}`;
    throw new CommandError(message, ExitCode.Refused);
  }
}
