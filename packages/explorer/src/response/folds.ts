import { lineCount, type Match, type TreeNode } from "./tree.js";

/** The keys of the nodes that are folded. */
export type Folds = ReadonlySet<string>;

/** A longer response starts with the items of its lists folded. */
const MAX_UNFOLDED = 60;

export function firstFolds(tree: TreeNode): Folds {
  return lineCount(tree) > MAX_UNFOLDED ? new Set(itemFolds(tree)) : new Set();
}

/** The objects in lists. */
function itemFolds({ kind, children }: TreeNode): string[] {
  const items = kind === "list" ? children.filter((child) => child.kind === "object") : [];
  return [...items.map(({ key }) => key), ...children.flatMap(itemFolds)];
}

/** Everything but the response as a whole. */
export function allFolds({ children }: TreeNode): Folds {
  return new Set(
    children.flatMap((child) => (child.children.length > 0 ? [child.key, ...allFolds(child)] : [])),
  );
}

export function withFold(folds: Folds, key: string, isFolded: boolean): Folds {
  const next = new Set(folds);
  if (isFolded) next.add(key);
  else next.delete(key);
  return next;
}

/** Unfolds whatever hides a match. */
export function unfoldedTo(folds: Folds, match: Match = []): Folds {
  return match.slice(0, -1).reduce((open, { key }) => {
    return open.has(key) ? withFold(open, key, false) : open;
  }, folds);
}
