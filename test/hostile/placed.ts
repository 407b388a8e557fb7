import { isLong, type Atom } from "./atoms.js";
import type { Position } from "./positions.js";

/** An atom, and the place of a document that it is put into. */
export interface Placed {
  readonly position: Position;
  readonly atom: Atom;
}

/** Where an atom stands once it has been put there. */
export function placeOf({ position: { kind, at }, atom }: Placed): string {
  if (kind === "value") return at.join(".");
  const holder = kind === "key" ? at.slice(0, -1) : at;
  return [...holder, String(atom.value)].join(".");
}

/**
 * Groups of at most so many that one document can take, since none lies in another's place. Long atoms
 * have groups of their own, lest they make all documents long.
 */
export function groupsOf(all: readonly Placed[], size: number): Placed[][] {
  const groups: {
    readonly isLong: boolean;
    readonly members: Placed[];
    readonly taken: string[];
  }[] = [];
  for (const placed of all) {
    const own = [`${placeOf(placed)}.`, ...oldPlace(placed)];
    const group = groups.find(
      (one) =>
        one.members.length < size &&
        one.isLong === isLong(placed.atom) &&
        !one.taken.some((other) => own.some((o) => o.startsWith(other) || other.startsWith(o))),
    );
    if (group === undefined) {
      groups.push({ isLong: isLong(placed.atom), members: [placed], taken: own });
    } else {
      group.members.push(placed);
      group.taken.push(...own);
    }
  }
  return groups.map(({ members }) => members);
}

/** A key that takes another name is gone from where it was. */
function oldPlace({ position: { kind, at } }: Placed): string[] {
  return kind === "key" ? [`${at.join(".")}.`] : [];
}
