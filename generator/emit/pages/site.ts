import { anchorsOf, pageTarget, type LinkTarget } from "../../output/markdown/escape.js";
import type { NameLink } from "../../output/markdown/prose.js";
import { code, link, text, type Inline } from "../../output/markdown/tree.js";
import type {
  Action,
  Category,
  Enumeration,
  ErrorCode,
  Model,
  ObjectType,
} from "../../model/model.js";
import { compareCodePoints } from "../../load/order.js";
import * as safe from "../safe.js";
import { namedIn } from "../object-type.js";

export const TYPES_PAGE = "types.md";
export const ERRORS_PAGE = "errors.md";
export const TYPES_TITLE = "Types";
export const ERRORS_TITLE = "Error codes";
export const COMMON_TITLE = "Any action";

export interface CategoryPage extends Category {
  readonly file: string;
  readonly actions: readonly Action[];
}

/** What stands on which page, and how the pages refer to each other. */
export interface Site {
  /** File of the page that lists the others. */
  readonly indexPage: string;
  readonly categories: readonly CategoryPage[];
  /** Types that requests and responses are made of, by name. */
  readonly types: readonly (ObjectType | Enumeration)[];
  readonly typeNamed: (name: string) => ObjectType | Enumeration | undefined;
  readonly errorGroups: readonly { readonly name: string; readonly codes: readonly ErrorCode[] }[];
  readonly toAction: (name: string) => Inline;
  readonly toType: (name: string, label?: string) => Inline;
  readonly toCode: (code: string) => Inline;
  /** A category of error codes. */
  readonly toCategory: (name: string) => Inline;
  readonly toCommonCodes: Inline;
  /** The action that a waiter calls. */
  readonly polledBy: (waiter: string) => string | undefined;
  /** The name of an action in the document's prose leads to the action. */
  readonly nameLink: NameLink;
}

export function siteOf(model: Model, indexPage: string): Site {
  const categories = categoryPages(model);
  const types = usedTypes(model);
  const typesByName = new Map(types.map((type) => [type.name, type]));
  const errorGroups = model.errorCategories
    .map(({ name }) => ({ name, codes: model.errorCodes.filter((one) => one.category === name) }))
    .filter(({ codes }) => codes.length > 0);

  const actionTargets = new Map(
    categories.flatMap(({ name, file, actions }) => targets(file, [name], namesOf(actions))),
  );
  const typeTargets = new Map(targets(TYPES_PAGE, [TYPES_TITLE], namesOf(types)));
  const codeHeadings = errorGroups.flatMap(({ name, codes }) => [
    { of: "category", name },
    ...codes.map(({ code: own }) => ({ of: "code", name: own })),
  ]);
  const codePlaces = targets(ERRORS_PAGE, [ERRORS_TITLE, COMMON_TITLE], namesOf(codeHeadings));
  const placesOf = (wanted: string): Map<string, LinkTarget> =>
    new Map(codePlaces.filter((_, index) => codeHeadings[index]?.of === wanted));
  const categoryTargets = placesOf("category");
  const codeTargets = placesOf("code");
  const polled = new Map(
    model.actions.flatMap(({ name, waiters }) => waiters.map((waiter) => [waiter.name, name])),
  );
  const toAction = (name: string): Inline => to(actionTargets, name, code(name));
  return {
    indexPage,
    categories,
    types,
    typeNamed: (name) => typesByName.get(name),
    errorGroups,
    toAction,
    toType: (name, label = name) => to(typeTargets, name, text(label)),
    toCode: (name) => to(codeTargets, name, code(name)),
    toCategory: (name) => to(categoryTargets, name, text(name)),
    toCommonCodes: link(text("those of any action"), pageTarget(ERRORS_PAGE, "any-action")),
    polledBy: (waiter) => polled.get(waiter),
    nameLink: (name) => (actionTargets.has(name) ? toAction(name) : undefined),
  };
}

function namesOf(named: readonly { readonly name: string }[]): string[] {
  return named.map(({ name }) => name);
}

/** A link where there is a place to link to. */
function to(places: ReadonlyMap<string, LinkTarget>, name: string, label: Inline): Inline {
  const target = places.get(name);
  return target === undefined ? label : link(label, target);
}

/** Each heading with its place. The headings before them count too: a repeated one gets a number. */
function targets(
  page: string,
  before: readonly string[],
  headings: readonly string[],
): [string, LinkTarget][] {
  const anchors = anchorsOf([...before, ...headings]).slice(before.length);
  return headings.map((heading, index) => [heading, pageTarget(page, anchors[index])]);
}

const TAKEN = ["readme", "index", "types", "errors"];

function categoryPages(model: Model): CategoryPage[] {
  const known = new Set(model.categories.map(({ name }) => name));
  const others = model.actions.filter(({ category }) => !known.has(category ?? ""));
  const taken = new Set(TAKEN);
  return [...model.categories, { name: "More actions", description: undefined }]
    .map(({ name, description }, index) => ({
      name,
      description,
      actions:
        index === model.categories.length
          ? others
          : model.actions.filter(({ category }) => category === name),
    }))
    .filter(({ actions }) => actions.length > 0)
    .map((page) => ({ ...page, file: fileOf(page.name, taken) }));
}

/** A category's name is any text; its page is called by the letters and digits in it. */
function fileOf(name: string, taken: Set<string>): string {
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const base = letters.slice(0, 40).replaceAll(/^-|-$/g, "") || "category";
  let stem = base;
  for (let count = 2; taken.has(stem); count += 1) stem = `${base}-${count}`;
  taken.add(stem);
  return `${safe.modulePath(stem)}.md`;
}

/** Without the envelope of errors: the client throws those. */
function usedTypes({ actions, objects, enumerations }: Model): (ObjectType | Enumeration)[] {
  const byName = new Map(objects.map((object) => [object.name, object]));
  const used = new Set<string>();
  const follow = ({ fields }: ObjectType): void => {
    for (const { name } of fields.flatMap(({ type }) => namedIn(type))) {
      if (used.has(name)) continue;
      used.add(name);
      const object = byName.get(name);
      if (object !== undefined) follow(object);
    }
  };
  for (const { request, response } of actions) {
    follow(request);
    follow(response);
  }
  return [...objects, ...enumerations]
    .filter(({ name }) => used.has(name))
    .sort((a, b) => compareCodePoints(a.name, b.name));
}
