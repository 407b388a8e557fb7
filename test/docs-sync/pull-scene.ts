import { readFileSync } from "node:fs";
import type { IncomingMessage, RequestListener } from "node:http";
import path from "node:path";
import { Http, type HttpOptions } from "../../packages/codegen/src/docs-sync/pull/http.js";
import { pull, type Pulled } from "../../packages/codegen/src/docs-sync/pull/pull.js";
import { readSourcesFile } from "../../packages/codegen/src/docs-sync/pull/sources-file.js";
import { served } from "../fixtures/http.js";
import { LibrarySpec } from "./library-spec.js";

/** An `api.json` with this text. */
export const api = (description: string): string =>
  JSON.stringify({
    actions: { LendBooks: { document: description, input: "Q", output: "A", status: "online" } },
    metadata: { apiVersion: "2020-01-01" },
    objects: { Q: { members: [] }, A: { members: [] } },
  });

/** A server that keeps what it is asked, until the test ends. */
export async function server(
  listener: RequestListener,
): Promise<{ url: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const url = await served((request, response) => {
    seen.push(request);
    listener(request, response);
  });
  return { url, seen };
}

/** A document whose sources are listed so. */
export function library(sources: string): LibrarySpec {
  const made = new LibrarySpec();
  made.write("sources.yaml", sources);
  return made;
}

const outOf = (made: LibrarySpec): string => path.join(made.directory, "pulled");

export async function run(made: LibrarySpec, options: HttpOptions = {}): Promise<Pulled[]> {
  return pull({
    sources: readSourcesFile(made.spec),
    spec: made.spec,
    out: outOf(made),
    http: new Http({ sleep: () => Promise.resolve(), ...options }),
    progress: { show: () => undefined, end: () => undefined },
  });
}

export const fileOf = (made: LibrarySpec, file: string): string =>
  readFileSync(path.join(outOf(made), file), "utf8");
