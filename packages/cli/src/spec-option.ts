import type { Command } from "commander";
import type { ServiceDescription } from "tencentcloud-redis/runtime";
import type { OpenApiDocument } from "../../../runtime/openapi.js";
import { useDocument } from "./document.js";

/** The document of another product, and what a client has to know of its service. */
export interface Spec {
  readonly document: OpenApiDocument;
  readonly service: ServiceDescription;
}

export function addSpecOption(command: Command): void {
  command.option("--spec <file>", "root file of another product's OpenAPI document");
}

/** Reads the document of `--spec` before anything else of the command line: it decides what that means. */
export async function useSpec(args: readonly string[]): Promise<Spec | undefined> {
  const file = fileOf(args);
  if (file === undefined) return undefined;
  const { readSpec } = await import("./read-spec.js");
  const spec = readSpec(file);
  useDocument(spec.document);
  return spec;
}

function fileOf(args: readonly string[]): string | undefined {
  const at = args.indexOf("--spec");
  if (at >= 0) return args[at + 1];
  return args.find((word) => word.startsWith("--spec="))?.slice("--spec=".length);
}
