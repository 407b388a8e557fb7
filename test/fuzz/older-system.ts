/**
 * The fuzzer is published for a C library newer than that of the systems which Node 20 is often run on.
 * It asks for three functions that are new in name only; here their older names are put in their place.
 */
const OLDER_NAMES: readonly { name: string; older: string; version: string }[] = [
  { name: "__isoc23_strtol", older: "strtol", version: "GLIBC_2.2.5" },
  { name: "__isoc23_strtoul", older: "strtoul", version: "GLIBC_2.2.5" },
  // What it does, the constructor of this class did before.
  {
    name: "_ZSt21ios_base_library_initv",
    older: "_ZNSt8ios_base4InitC1Ev",
    version: "GLIBCXX_3.4",
  },
];

/** Sections of an ELF file, by the numbers that the format has for their kinds. */
const DYNAMIC_SYMBOLS = 11;
const SYMBOL_VERSIONS = 0x6fffffff;
const NEEDED_VERSIONS = 0x6ffffffe;
const SYMBOL_SIZE = 24;
/** A version that may be missing. */
const WEAK = 2;

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

/** A shared library for 64-bit Linux that older systems load too. */
export function forOlderSystem(library: Buffer): Buffer {
  const elf = Buffer.from(library);
  const sections = sectionsOf(elf);
  const find = (wanted: number) => sections.find(({ type }) => type === wanted);
  const [symbols, versions, needed] = [
    find(DYNAMIC_SYMBOLS),
    find(SYMBOL_VERSIONS),
    find(NEEDED_VERSIONS),
  ];
  const strings = symbols && sections[symbols.link];
  if (!symbols || !versions || !needed || !strings) throw new Error("not a shared library");
  const textAt = (offset: number): string => {
    const start = strings.offset + offset;
    return elf.toString("latin1", start, elf.indexOf(0, start));
  };

  const indexes = versionIndexes(elf, needed, textAt);
  const replaced = new Set<number>();
  for (let index = 0; index < symbols.size / SYMBOL_SIZE; index += 1) {
    const at = elf.readUInt32LE(symbols.offset + index * SYMBOL_SIZE);
    const found = OLDER_NAMES.find(({ name }) => name === textAt(at));
    if (found === undefined) continue;
    const place = versions.offset + index * 2;
    replaced.add(elf.readUInt16LE(place));
    elf.write(`${found.older}\0`, strings.offset + at, "latin1");
    elf.writeUInt16LE(indexes.get(found.version)?.index ?? 1, place);
  }
  for (const { index, flags } of indexes.values()) {
    if (replaced.has(index)) elf.writeUInt16LE(WEAK, flags);
  }
  return elf;
}

function sectionsOf(elf: Buffer): Section[] {
  const start = Number(elf.readBigUInt64LE(0x28));
  const [size, count] = [elf.readUInt16LE(0x3a), elf.readUInt16LE(0x3c)];
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * size;
    return {
      type: elf.readUInt32LE(at + 4),
      offset: Number(elf.readBigUInt64LE(at + 24)),
      size: Number(elf.readBigUInt64LE(at + 32)),
      link: elf.readUInt32LE(at + 40),
    };
  });
}

/** Versions that are asked for: the number that stands for each, and where its flags are. */
function versionIndexes(elf: Buffer, needed: Section, textAt: (offset: number) => string) {
  const found = new Map<string, { index: number; flags: number }>();
  let file = needed.offset;
  for (;;) {
    let at = file + elf.readUInt32LE(file + 8);
    for (let left = elf.readUInt16LE(file + 2); left > 0; left -= 1) {
      const name = textAt(elf.readUInt32LE(at + 8));
      const index = elf.readUInt16LE(at + 6);
      // Two libraries can have a version of one name: the C library's comes last.
      found.set(name, { index, flags: at + 4 });
      at += elf.readUInt32LE(at + 12);
    }
    const next = elf.readUInt32LE(file + 12);
    if (next === 0) return found;
    file += next;
  }
}
