/** How well a name matches what was typed: higher is better, 0 is no match. */
export function score(name: string, typed: string): number {
  const text = name.toLowerCase();
  const query = typed.toLowerCase();
  if (query === "" || query.length > text.length) return 0;
  // Of two similar matches, the shorter name is closer.
  const closeness = query.length / text.length;
  if (text === query) return 100;
  if (text.startsWith(query)) return 80 + 10 * closeness;
  const at = text.indexOf(query);
  if (at > 0) return (isWordStart(name, at) ? 60 : 40) + 10 * closeness;
  const initials = wordStarts(name);
  if (query.length > 1 && isSubsequence(query, initials)) return 50 + 5 * closeness;
  return query.length > 2 && fitsWords(query, text, name) ? 20 + 10 * closeness : 0;
}

function isWordStart(name: string, at: number): boolean {
  const before = name[at - 1] ?? "";
  return /[^A-Za-z0-9]/.test(before) || (/[A-Z0-9]/.test(name[at] ?? "") && /[a-z]/.test(before));
}

/** The initials of a name: `cib` for `CloneInstancesBackup`. */
function wordStarts(name: string): string {
  let starts = "";
  for (let at = 0; at < name.length; at++) {
    if (at === 0 || isWordStart(name, at)) starts += name[at];
  }
  return starts.toLowerCase();
}

function isSubsequence(query: string, text: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether the query consists of word beginnings in order: `desbackup` for `DescribeInstanceBackups`. */
function fitsWords(query: string, text: string, name: string): boolean {
  const starts = Array.from(text, (_letter, at) => at).filter(
    (at) => at === 0 || isWordStart(name, at),
  );
  const tried = new Map<number, number>();
  const rest = (from: number, word: number): boolean => {
    if (from === query.length) return true;
    // A suffix that failed from an earlier word also fails from a later one.
    if ((tried.get(from) ?? Infinity) <= word) return false;
    tried.set(from, word);
    return starts.slice(word).some((start, index) => {
      let length = 0;
      while (from + length < query.length && text[start + length] === query[from + length]) {
        length++;
      }
      for (let taken = length; taken > 0; taken--) {
        if (rest(from + taken, word + index + 1)) return true;
      }
      return false;
    });
  };
  return rest(0, 0);
}
