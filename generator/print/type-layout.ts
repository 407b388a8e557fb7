import { INDENT, indented, WIDTH } from "./width.js";

const CLOSING: Readonly<Record<string, string>> = { "<": ">", "(": ")", "[": "]", "{": "}" };

/**
 * A type behind `head`, such as `Name?:`, as prettier lays it out: on the same line where there is
 * room for it and for what follows, else on the next one; else a union has a line to each member.
 */
export function typeBehind(head: string, type: string, following: string): string {
  const flat = `${head} ${type}${following}`;
  if (flat.length <= WIDTH) return flat;
  const members = unionMembers(type);
  const list = members.length > 1 ? null : /^(\w+<)(.*)>$/s.exec(type);
  // What is broken stands a step further in than the head does.
  const room = WIDTH - (head.length - head.trimStart().length) - INDENT.length;
  if (list === null) {
    if (type.length + following.length <= room) return `${head}\n${INDENT}${type}${following}`;
    return members.length === 1 ? flat : `${head}${lineEach(members)}${following}`;
  }
  const [, opening = "", inside = ""] = list;
  const types = partsOf(inside, ",");
  if (types.length > 1) {
    return `${head} ${opening}\n${INDENT}${types.join(`,\n${INDENT}`)}\n>${following}`;
  }
  const items = unionMembers(inside);
  if (items.length === 1) return flat;
  const broken = inside.length <= room ? `\n${INDENT}${inside}` : lineEach(items);
  return `${head} ${opening}${broken}\n>${following}`;
}

function lineEach(members: readonly string[]): string {
  return members.map((member) => `\n${INDENT}| ${indented(member)}`).join("");
}

export function unionMembers(type: string): string[] {
  return partsOf(type, "|");
}

/** The parts between separators, but for those inside of brackets and texts. */
function partsOf(type: string, separator: "|" | ","): string[] {
  const members: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (let at = 0; at < type.length; at += 1) {
    const character = type[at]!;
    if (character === '"') at = endOfText(type, at);
    else if (character in CLOSING) open.push(CLOSING[character]!);
    else if (character === open.at(-1)) open.pop();
    else if (character === separator && open.length === 0) {
      members.push(type.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...members, type.slice(start).trim()];
}

/** Position of the quote that ends the text that begins at `start`. */
function endOfText(type: string, start: number): number {
  let at = start + 1;
  while (at < type.length && type[at] !== '"') at += type[at] === "\\" ? 2 : 1;
  return at;
}
