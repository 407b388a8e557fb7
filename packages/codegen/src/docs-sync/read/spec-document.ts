import {
  asText,
  entriesOf,
  isObject,
  member,
  type JsonObject,
  type Path,
} from "../../../../../generator/load/json.js";
import type { Origins } from "../../../../../generator/load/origins.js";
import { namedSchemas } from "../../../../../generator/load/schemas.js";
import { SITES, type FactName, type Override, type Site, type SpecSide } from "../model.js";

/** A text of our document; null where there is none. */
export function textOf(holder: unknown, ...keys: readonly string[]): string | null {
  return asText(member(holder, ...keys)) ?? null;
}

/** The keys under which a fact is written, where they are not the fact's own name. */
export type FactKeys = Readonly<Partial<Record<FactName | "errors", Path>>>;

/** The bundled document, with the way back to the files it was put together from. */
export class SpecDocument {
  readonly document: JsonObject;
  readonly schemas: JsonObject;
  readonly #origins: Origins;

  constructor(document: JsonObject, origins: Origins) {
    this.document = document;
    this.schemas = namedSchemas(document);
    this.#origins = origins;
  }

  at(path: Path): unknown {
    let value: unknown = this.document;
    for (const key of path) {
      if (Array.isArray(value)) value = value[Number(key)] as unknown;
      else value = member(value, String(key));
    }
    return value;
  }

  /** What a source calls the type of that name. */
  sourceName(name: string): string {
    return textOf(this.schemas, name, "x-tencentcloud", "source") ?? name;
  }

  /** Whether a schema has members; enumerations and other scalars belong to the fields they are of. */
  isObjectType(name: string): boolean {
    return member(this.schemas, name, "type") === "object";
  }

  /** Where the mapping at `path` stands in our files, found only when somebody asks. */
  side(
    path: Path,
    keys: FactKeys = {},
    elsewhere?: (fact: FactName | "errors") => Path | undefined,
    isImported = member(this.at(path), "x-tencentcloud", "imported") === true,
  ): SpecSide {
    const document = this.document;
    const origins = this.#origins;
    const at = (place: Path) => this.at(place);
    return {
      isImported,
      get position() {
        const { source, path: inFile } = origins.find(document, path);
        return { file: source.file, path: inFile };
      },
      locate(fact) {
        const other = fact === undefined ? undefined : elsewhere?.(fact);
        if (other !== undefined) return origins.locate(document, other);
        const own = fact === undefined ? path : [...path, ...(keys[fact] ?? [fact])];
        return origins.locate(document, at(own) === undefined ? path : own);
      },
      overrides: (site) => overridesOf(at(path), site),
    };
  }
}

/**
 * The curated overrides beside a schema's keywords, or on an operation: those for both sites, and those
 * for this one, which win.
 */
export function overridesOf(holder: unknown, site: Site | undefined): Record<string, Override> {
  const all = entriesOf(member(holder, "x-tencentcloud", "overrides"));
  const general = all.filter(([name]) => !SITES.some((each) => each === name)).filter(isOverride);
  if (site === undefined) return Object.fromEntries(general);
  const own = entriesOf(new Map(all).get(site)).filter(isOverride);
  return Object.fromEntries([
    ...general,
    ...own.map(([fact, override]) => [fact, { ...override, site }] as const),
  ]);
}

function isOverride(entry: [string, unknown]): entry is [string, JsonObject & Override] {
  return isObject(entry[1]);
}
