import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Place } from "../../generator/fault.js";
import { member } from "../../generator/json.js";
import type { ApiFacts, Entity, FieldList, SpecSide } from "../model.js";
import { fileAt, isRevision, withFolderAt } from "./git-tree.js";
import { readSpec } from "./spec.js";
import { UnreadableSource } from "./unreadable.js";

/** A version of our document: its facts, and the package version that it was published as. */
export interface SpecVersion {
  readonly facts: ApiFacts;
  readonly packageVersion?: string;
}

const ROOT = "openapi.yaml";
const FOLDER = "spec";

/**
 * Reads a version of the document: its root file, its folder, or a git revision, `HEAD~1` or, where the
 * document is not in `spec/`, `HEAD~1:folder`.
 */
export function readSpecVersion(given: string): SpecVersion {
  if (existsSync(given)) {
    const root = statSync(given).isDirectory() ? path.join(given, ROOT) : given;
    return version(readSpec(root), packageAbove(path.resolve(root)));
  }
  const [revision = "", folder = FOLDER] = given.split(":", 2);
  if (!isRevision(revision)) {
    throw new UnreadableSource(given, 1, "a file, a folder or a git revision of that name");
  }
  return withFolderAt(revision, folder, (directory) => {
    const facts = readSpec(path.join(directory, folder, ROOT));
    const shown = relocated(facts, (file) => shownAs(file, directory, revision));
    return version(shown, fileAt(revision, "package.json"));
  });
}

function version(facts: ApiFacts, packageJson: string | undefined): SpecVersion {
  const found = packageJson === undefined ? undefined : member(JSON.parse(packageJson), "version");
  return typeof found === "string" ? { facts, packageVersion: found } : { facts };
}

function packageAbove(file: string): string | undefined {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "package.json");
    if (existsSync(candidate)) return readFileSync(candidate, "utf8");
    if (folder === path.dirname(folder)) return undefined;
  }
}

function shownAs(file: string, directory: string, revision: string): string {
  const at = file.indexOf(path.basename(directory));
  return at < 0 ? file : `${revision}:${file.slice(at + path.basename(directory).length + 1)}`;
}

/** The facts with places in the revision, and not in the folder that it was laid out in. */
function relocated(facts: ApiFacts, rename: (file: string) => string): ApiFacts {
  const place = (at: Place): Place => ({ ...at, file: rename(at.file) });
  const moved = <T extends Entity>(entity: T): T => {
    const { spec } = entity;
    if (spec === undefined) return entity;
    const side: SpecSide = {
      get site() {
        return { ...spec.site, file: rename(spec.site.file) };
      },
      locate: (fact) => place(spec.locate(fact)),
      get differs() {
        return spec.differs;
      },
    };
    return { ...entity, spec: side };
  };
  const all = <T extends Entity>(map: ReadonlyMap<string, T>, move: (entity: T) => T = moved) =>
    new Map([...map].map(([name, entity]) => [name, move(entity)]));
  const list = <T extends FieldList>(fields: T): T => ({ ...moved(fields), fields: all(fields.fields) });
  const places = facts.places && {
    actions: place(facts.places.actions),
    types: place(facts.places.types),
    errorCodes: place(facts.places.errorCodes),
  };
  return {
    ...facts,
    file: rename(facts.file),
    actions: all(facts.actions, (action) => ({
      ...moved(action),
      ...(action.request && { request: list(action.request) }),
      ...(action.response && { response: list(action.response) }),
      ...(action.errors && { errors: all(action.errors) }),
    })),
    types: all(facts.types, list),
    errorCodes: all(facts.errorCodes),
    ...(places && { places }),
  };
}
