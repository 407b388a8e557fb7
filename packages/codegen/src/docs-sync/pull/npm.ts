import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { extract } from "tar";
import { asText, member } from "../../../../../generator/load/json.js";
import type { Product } from "../model.js";
import { hashOf, readKept, writeKept, type Kept } from "../kept-files.js";
import { isSdkClient } from "../read/sdk.js";
import { DownloadError } from "./http.js";
import { isPackage } from "./sources-file.js";

/** One product's part of an SDK, as npm has it. */
export interface Sdk {
  /** `npm:tencentcloud-sdk-nodejs@4.1.313` */
  readonly reference: string;
  /** When it was published, where the registry says so. */
  readonly date?: string | undefined;
  /** File of the client; the models are beside it. */
  readonly client: string;
}

/**
 * Gets a product's part of an SDK by npm, with the registry, credentials and proxy that npm is
 * configured with. What is in the cache is not downloaded again.
 * @throws DownloadError
 */
export async function getSdk(given: string, product: Product): Promise<Sdk> {
  if (!isPackage(given)) throw new DownloadError(`npm:${given} is no package with tag or version`);
  const { name, version, integrity, date } = await resolveRelease(given);
  const reference = `npm:${name}@${version}`;
  const parent = path.join(cacheFolder(), "npm", name);
  const folder = path.join(parent, version, `${product.service}-${product.version}`);
  if (!existsSync(folder)) {
    mkdirSync(path.dirname(folder), { recursive: true });
    const staging = mkdtempSync(path.join(parent, ".new-"));
    try {
      await npm(["pack", `${name}@${version}`, "--pack-destination", staging, "--ignore-scripts"]);
      const unpacked = await unpack(staging, integrity, product);
      if (unpacked === undefined) {
        const { service, version: api } = product;
        throw new DownloadError(`${reference} has no client of ${service} ${api}`);
      }
      renameSync(unpacked, folder);
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  }
  keepOrigin(folder, { from: reference, date });
  const client = path.join(folder, readdirSync(folder).find(isSdkClient) ?? "");
  return { reference, client, date };
}

/** Notes where the files come from, and when they were published: none of them says so. */
function keepOrigin(folder: string, about: Omit<Kept, "sha256">): void {
  const kept = readdirSync(folder).map((file): [string, Kept] => [
    `${path.basename(folder)}/${file}`,
    { ...about, sha256: hashOf(readFileSync(path.join(folder, file))) },
  ]);
  const version = path.dirname(folder);
  writeKept(version, new Map([...readKept(version), ...kept]));
}

/** Where what was fetched is kept: outside of any repository, as its words are Tencent's. */
export function cacheFolder(): string {
  const root = process.env["XDG_CACHE_HOME"] || path.join(homedir(), ".cache");
  return path.join(root, "tencentcloud-codegen");
}

interface Release {
  readonly name: string;
  readonly version: string;
  readonly integrity?: string | undefined;
  readonly date?: string | undefined;
}

async function resolveRelease(given: string): Promise<Release> {
  const text = await npm(["view", given, "name", "version", "dist.integrity", "time", "--json"]);
  const told = JSON.parse(text || "{}") as unknown;
  const textAt = (...keys: string[]) => asText(member(told, ...keys));
  const [name = "", version = ""] = [textAt("name"), textAt("version")];
  if (!isPackage(`${name}@${version}`)) throw new DownloadError(`npm knows no version of ${given}`);
  const date = textAt("time", version)?.slice(0, 10);
  return { name, version, integrity: textAt("dist.integrity"), date };
}

/** The folder with the client and the models of a product; undefined where there is none. */
async function unpack(
  staging: string,
  integrity: string | undefined,
  { service, version }: Product,
): Promise<string | undefined> {
  const [tarball] = readdirSync(staging).map((file) => path.join(staging, file));
  if (tarball === undefined) throw new DownloadError("npm packed nothing");
  checkIntegrity(tarball, integrity);
  const place = `${service}/v${version.replaceAll("-", "")}`;
  const wanted = new RegExp(
    `^[^/]+/tencentcloud/(?:services/)?${place}/(?:\\w+_client|(?:\\w+_)?models)(?:\\.d\\.ts|\\.js)$`,
  );
  await extract({ file: tarball, cwd: staging, filter: (file) => wanted.test(file) });
  const files = readdirSync(staging, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:js|ts)$/.test(file))
    .map((file) => path.join(staging, file));
  // Declarations say more than the JavaScript beside them.
  const client =
    files.filter(isSdkClient).find((file) => file.endsWith(".d.ts")) ?? files.find(isSdkClient);
  if (client === undefined) return undefined;
  const isDeclared = client.endsWith(".d.ts");
  for (const file of files) if (file.endsWith(".d.ts") !== isDeclared) rmSync(file);
  return path.dirname(client);
}

/** npm has checked it by what the registry said when it was packed; this is what it said before. */
function checkIntegrity(tarball: string, integrity: string | undefined): void {
  const [algorithm = "", expected] = integrity?.split("-", 2) ?? [];
  if (expected === undefined) return;
  const found = createHash(algorithm).update(readFileSync(tarball)).digest("base64");
  if (found !== expected) throw new DownloadError("the tarball is not what the registry promised");
}

const TIMEOUT = 5 * 60_000;

async function npm(args: readonly string[]): Promise<string> {
  const isWindows = process.platform === "win32";
  try {
    const { stdout } = await promisify(execFile)(isWindows ? "npm.cmd" : "npm", args, {
      // There, npm is a batch file. No argument has more than letters, digits and signs of names.
      shell: isWindows,
      timeout: TIMEOUT,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    throw new DownloadError(npmProblem(error));
  }
}

/** `E404 Not Found …`: what npm says first, without its advice. */
function npmProblem(error: unknown): string {
  const { code, killed, stderr } = error as { code?: unknown; killed?: boolean; stderr?: string };
  if (code === "ENOENT") return "there is no npm command, which fetches packages";
  if (killed === true) return `npm was not done within ${TIMEOUT / 60_000} minutes`;
  const lines = [...(stderr ?? "").matchAll(/^npm (?:error|ERR!) (.+)$/gm)].map(([, line]) => line);
  return `npm failed: ${lines.slice(0, 2).join(" ") || String(code)}`;
}
