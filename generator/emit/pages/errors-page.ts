import type { DraftPage } from "../draft.js";
import { paragraphsOf, proseBlocks } from "../../output/markdown/prose.js";
import {
  code,
  heading,
  joinedBy,
  list,
  paragraph,
  strong,
  text,
  type Block,
  type Line,
} from "../../output/markdown/tree.js";
import type { ErrorCategory, ErrorCode, Model } from "../../model/model.js";
import { COMMON_TITLE, ERRORS_PAGE, ERRORS_TITLE, type Site } from "./site.js";

/** `errors.md`: each code, by category. */
export function errorsPage(site: Site, model: Model): DraftPage {
  const categories = new Map(model.errorCategories.map((category) => [category.name, category]));
  const common = model.errorCodes.filter((one) => one.common);
  return {
    path: ERRORS_PAGE,
    blocks: [
      heading(1, text(ERRORS_TITLE)),
      paragraph(
        text("An error of the service is thrown as a "),
        code("TencentCloudError"),
        text(", with one of these as its "),
        code("code"),
        text(". Where it is unknown whether the service acted, it is an "),
        code("OutcomeUnknownError"),
        text(". A code that is not here is treated as the longest one here that it begins with."),
      ),
      heading(2, text(COMMON_TITLE)),
      paragraph(text("Any action may return these, whatever its own list has.")),
      list(codesByCategory(site, common)),
      ...site.errorGroups.flatMap(({ name, codes }) => {
        const category = categories.get(name);
        if (category === undefined) return [];
        return [
          ...categoryBlocks(site, category),
          ...codes.flatMap((one) => codeBlocks(site, one, category)),
        ];
      }),
    ],
  };
}

/** Codes by what a caller can do about them, each with its place on the page of all codes. */
export function codesByCategory(site: Site, codes: readonly ErrorCode[]): Line[] {
  const wanted = new Set(codes);
  return site.errorGroups.flatMap((group): Line[] => {
    const own = group.codes.filter((one) => wanted.has(one));
    if (own.length === 0) return [];
    const links = own.map(({ code: name }): Line => [site.toCode(name)]);
    return [[site.toCategory(group.name), text(": "), ...joinedBy(", ", links)]];
  });
}

function categoryBlocks(site: Site, category: ErrorCategory): Block[] {
  return [
    heading(2, text(category.name)),
    ...proseBlocks(category.description, site.nameLink),
    list([
      [text(OUTCOMES[category.outcome])],
      [text(RETRIES[category.retry])],
      [strong(text("What to do:")), text(" "), ...proseOf(site, category.advice)],
    ]),
  ];
}

const OUTCOMES = {
  rejected: "The service did not act on this attempt.",
  unknown: "The service may have acted all the same.",
} as const;

const RETRIES = {
  never: "The client does not send the call again.",
  throttled: "The client sends the call again after a pause.",
  resign: "The client signs with the service's time and sends the call again, once.",
  refresh: "The client fetches fresh credentials and sends the call again, once.",
  transient: "The client sends the call again, once, if doing it twice does no harm.",
} as const;

function codeBlocks(site: Site, one: ErrorCode, category: ErrorCategory): Block[] {
  const blocks: Block[] = [
    heading(3, text(one.code)),
    ...proseBlocks(one.description, site.nameLink),
  ];
  if (one.advice !== category.advice) {
    blocks.push(paragraph(strong(text("What to do:")), text(" "), ...proseOf(site, one.advice)));
  }
  return blocks;
}

function proseOf(site: Site, words: string): Line {
  return joinedBy(" ", paragraphsOf(words, site.nameLink));
}
