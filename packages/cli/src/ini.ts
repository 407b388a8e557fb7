const HEADER = /^\s*\[(.*)\]\s*$/;

/** The text of an INI file, in which one section is replaced and everything else stays as it is. */
export class Ini {
  #lines: string[];

  constructor(text: string) {
    this.#lines = text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
  }

  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  has(section: string): boolean {
    return this.#headerOf(section) >= 0;
  }

  /** Sets keys of a section; its other keys go, for they belonged to what was there before. */
  set(section: string, values: Readonly<Record<string, string>>): void {
    const lines = [
      `[${section}]`,
      ...Object.entries(values).map(([key, value]) => `${key} = ${value}`),
    ];
    const start = this.#headerOf(section);
    if (start < 0) {
      this.#lines.push(...(this.#lines.length === 0 ? [] : [""]), ...lines);
      return;
    }
    const next = this.#lines.findIndex((line, at) => at > start && HEADER.test(line));
    const end = next < 0 ? this.#lines.length : next;
    this.#lines.splice(start, end - start, ...lines, ...(next < 0 ? [] : [""]));
  }

  #headerOf(section: string): number {
    return this.#lines.findIndex((line) => HEADER.exec(line)?.[1]?.trim() === section);
  }
}
