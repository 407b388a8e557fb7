import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { asText, asTexts, member } from "../../../../../generator/load/json.js";
import { load } from "../../../../../generator/load/load.js";
import { operationsOf } from "../../../../../generator/load/operations.js";
import type { Progress } from "../../../../../generator/progress.js";
import type { ApiFacts } from "../model.js";
import { DownloadError, type Http } from "./http.js";
import { getSdk } from "./npm.js";
import { type Arrival, PulledFolder } from "./pulled-folder.js";
import { productOf, type ListedSource } from "./sources-file.js";

/** What became of one file of a source, or, for a package, of all its files. */
export interface Pulled {
  readonly source: string;
  readonly outcome: Arrival | "failed" | "skipped";
  /** URL or package that it was fetched from. */
  readonly from: string;
  /** Day of its last change, where that is known. */
  readonly date?: string | undefined;
  /** Why it failed or was skipped. */
  readonly why?: string;
}

export interface PullOptions {
  readonly sources: readonly ListedSource[];
  /** Root file of the document. */
  readonly spec: string;
  /** Folder for the sources, one folder for each. */
  readonly out: string;
  readonly http: Http;
  readonly progress: Progress;
}

/**
 * Fetches sources. What could not be fetched, or is not a source, leaves what is there as it is.
 * @throws UnreadableSource, DocumentError
 */
export async function pull({ sources, spec, out, http, progress }: PullOptions): Promise<Pulled[]> {
  const folder = new PulledFolder(out);
  const pulled: Pulled[] = [];
  for (const source of sources) {
    const { name } = source;
    if ("npm" in source) {
      progress.show(`npm:${source.npm}`);
      pulled.push(await pullPackage(name, source.npm, { folder, spec }));
    } else if ("url" in source) {
      progress.show(source.url);
      const file = `${name}/${path.posix.basename(new URL(source.url).pathname)}`;
      pulled.push(await pullFile(name, file, source.url, { folder, http }));
    } else {
      const { urls, others } = pageUrls(spec, source.pages, source.at);
      for (const [index, [action, url]] of [...urls].entries()) {
        progress.show(`${name} ${action}`, index + 1, urls.size);
        pulled.push(await pullFile(name, pageFile(name, action), url, { folder, http }));
      }
      if (others > 0) {
        const all = others + urls.size;
        const why = `no URL there is known of ${others} of ${all} actions`;
        pulled.push({ source: name, outcome: "skipped", from: source.pages, why });
      }
      folder.keepOnly(name, new Set([...urls.keys()].map((action) => pageFile(name, action))));
    }
    folder.save();
  }
  progress.end();
  return pulled;
}

async function pullPackage(
  source: string,
  given: string,
  { folder, spec }: { folder: PulledFolder; spec: string },
): Promise<Pulled> {
  try {
    const { reference: from, date, client } = await getSdk(given, productOf(spec));
    const folderOfSdk = path.dirname(client);
    const bodies = new Map(
      readdirSync(folderOfSdk).map((file) => [
        `${source}/${file}`,
        readFileSync(path.join(folderOfSdk, file)),
      ]),
    );
    const outcome = folder.keep(bodies, () => ({ from, date }));
    folder.keepOnly(source, new Set(bodies.keys()));
    return { source, outcome, from, date };
  } catch (error) {
    return failed(source, `npm:${given}`, error);
  }
}

async function pullFile(
  source: string,
  file: string,
  from: string,
  { folder, http }: { folder: PulledFolder; http: Http },
): Promise<Pulled> {
  try {
    const known = folder.known(file, from);
    const download = await http.get(from, known);
    if (download === undefined) return { source, outcome: "unchanged", from, date: known?.date };
    const { body, ...validators } = download;
    let date: string | undefined;
    const outcome = folder.keep(new Map([[file, body]]), (facts) => {
      date = documentedIn(facts) ?? dayOf(validators.lastModified);
      return { from, ...validators, date };
    });
    return { source, outcome, from, date };
  } catch (error) {
    return failed(source, from, error);
  }
}

function failed(source: string, from: string, error: unknown): Pulled {
  if (!(error instanceof DownloadError)) throw error;
  return { source, outcome: "failed", from, why: error.message };
}

/** The page of each action that has one whose URL begins with a prefix, with another one in its place. */
function pageUrls(
  spec: string,
  prefix: string,
  at: string,
): { urls: Map<string, string>; others: number } {
  const { document } = load(spec, { drafts: "accepted", rules: "skipped" });
  const operations = operationsOf(document);
  const urls = new Map(
    operations.flatMap(({ operation }): [string, string][] => {
      const first = asText(member(operation, "externalDocs", "url")) ?? "";
      const pages = [first, ...asTexts(member(operation, "x-tencentcloud", "pages"))];
      const url = pages.find((page) => page.startsWith(prefix));
      if (url === undefined) return [];
      return [[String(operation["operationId"]), `${at}${url.slice(prefix.length)}`]];
    }),
  );
  return { urls, others: operations.length - urls.size };
}

function pageFile(source: string, action: string): string {
  return `${source}/${action}.html`;
}

/** The day that a page of an action says it was updated on. */
function documentedIn({ actions }: ApiFacts): string | undefined {
  const [action] = actions.values();
  return asText(action?.facts.documented);
}

function dayOf(lastModified: string | undefined): string | undefined {
  const time = Date.parse(lastModified ?? "");
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
