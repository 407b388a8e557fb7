// @ts-check
// Plain JavaScript, since it runs before anything that reads TypeScript is loaded.
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const RECORDS = path.join(ROOT, "node_modules/.cache/tencentcloud-redis-gen");
const FORMAT = 1;
/** So many are kept, of other documents and other places. */
const KEPT = 20;
/** What the output depends on besides the document. */
const OWN = ["generator", "runtime", "emulator", "package.json", "pnpm-lock.yaml"];

/** @param {string | Buffer} text */
function hashOf(text) {
  return createHash("sha256").update(text).digest("hex");
}

export function ownHash() {
  const hash = createHash("sha256").update(process.version);
  for (const part of OWN) {
    for (const file of filesIn(path.join(ROOT, part))) {
      hash.update(`\n${file}\n`).update(fs.readFileSync(path.join(ROOT, part, file)));
    }
  }
  return hash.digest("hex");
}

/**
 * Files below a folder, relative to it; a file is itself. What is not there has none.
 * @param {string} folder
 */
function filesIn(folder) {
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [""];
  /** @type {string[]} */
  const files = [];
  /** @param {string} below */
  function walk(below) {
    for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const file = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(file);
      else files.push(file);
    }
  }
  walk("");
  return files.sort();
}

/** `--check` asks the same question and changes nothing. @param {readonly string[]} args */
function recordFile(args) {
  const key = [process.cwd(), ...args.filter((arg) => arg !== "--check")];
  return path.join(RECORDS, `${hashOf(JSON.stringify(key))}.json`);
}

/** @param {readonly string[]} args */
export function unchangedFiles(args) {
  try {
    const record = JSON.parse(fs.readFileSync(recordFile(args), "utf8"));
    return record.format === FORMAT && isAsRecorded(record) ? record.files : undefined;
  } catch {
    // No record, one that is broken, or a file of it that is gone: a run will tell.
    return undefined;
  }
}

/** @param {any} record */
function isAsRecorded({ own, spec, sources, folders, outputs }) {
  return (
    fs.realpathSync(spec.named) === spec.file &&
    Object.entries(folders).every(([folder, listed]) => listing(folder) === listed) &&
    Object.entries(sources).every(([file, hash]) => hashOf(fs.readFileSync(file)) === hash) &&
    Object.entries(outputs).every(([folder, files]) => holds(folder, files)) &&
    ownHash() === own
  );
}

/** Whether a folder has these files and no others. @param {string} folder @param {any} files */
function holds(folder, files) {
  const found = filesIn(folder);
  return (
    found.length === Object.keys(files).length &&
    found.every((file) => files[file] === hashOf(fs.readFileSync(path.join(folder, file))))
  );
}

/** @param {string} folder */
function listing(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder).sort().join("\n") : "";
}

/** @param {ReadonlyMap<string, string>} texts */
function hashes(texts) {
  return Object.fromEntries([...texts].map(([file, text]) => [file, hashOf(text)]));
}

/** @type {typeof import("./last-run.mjs").remember} */
export function remember(args, own, { spec, sources, folders, outputs }) {
  const record = {
    format: FORMAT,
    files: [...outputs.values()].reduce((sum, files) => sum + files.size, 0),
    own,
    spec,
    folders: Object.fromEntries(folders.map((folder) => [folder, listing(folder)])),
    sources: hashes(sources),
    outputs: Object.fromEntries([...outputs].map(([folder, files]) => [folder, hashes(files)])),
  };
  try {
    fs.mkdirSync(RECORDS, { recursive: true });
    const file = recordFile(args);
    // In one step, so that another run never reads half of it.
    fs.writeFileSync(`${file}.${process.pid}`, JSON.stringify(record));
    fs.renameSync(`${file}.${process.pid}`, file);
    dropOldest();
  } catch {
    // Where nothing can be kept, the next run takes its time.
  }
}

function dropOldest() {
  const records = fs.readdirSync(RECORDS).map((name) => {
    const file = path.join(RECORDS, name);
    return { file, time: fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  records.sort((a, b) => b.time - a.time);
  for (const { file } of records.slice(KEPT)) fs.rmSync(file, { force: true });
}

/** @param {readonly string[]} args @param {number} files */
export function sayUnchanged(args, files) {
  const how = args.includes("--check") ? "all as the document gives them" : "nothing changed";
  process.stdout.write(`${files} files, ${how}\n`);
}
