import { visible } from "../../../../../generator/load/diagnostic.js";

/** Something that is not in the document as it is in the source, and why. */
export interface Note {
  readonly kind: NoteKind;
  /** Where in the source: `actions.X`, or a type or an action with the member's name. */
  readonly at: string;
  readonly message: string;
}

export const NOTE_KINDS = ["left out", "changed", "unclear"] as const;
/** `left out`: not carried over. `changed`: carried over otherwise. `unclear`: the source is odd. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What an import has made of its sources. */
export interface ImportReport {
  readonly service: string;
  readonly version: string;
  /** Root file of the document. */
  readonly spec: string;
  readonly actions: number;
  readonly types: number;
  readonly fields: number;
  /** Examples of requests and of responses. */
  readonly examples: number;
  /** Files of the document, and how many of them are new or other than before. */
  readonly files: number;
  readonly written: number;
  readonly notes: readonly Note[];
}

export function formatReport(report: ImportReport): string {
  const { service, version, spec, notes } = report;
  const lines = NOTE_KINDS.flatMap((kind) =>
    notes
      .filter((note) => note.kind === kind)
      .map(({ at, message }) => visible(`${kind.padEnd(9)} ${at}: ${message}`)),
  );
  const counts = NOTE_KINDS.map((kind) => {
    const count = notes.filter((note) => note.kind === kind).length;
    return `${count} ${kind}`;
  });
  return [
    ...lines,
    `${service} ${version}: ${report.actions} actions, ${report.types} types, ${report.fields} fields, ${report.examples} examples; ${counts.join(", ")}`,
    `${spec}: ${report.files} files, ${report.written === 0 ? "nothing changed" : `${report.written} written`}`,
    "",
  ].join("\n");
}

/** Takes notes while the document is made. */
export class Notes {
  readonly all: Note[] = [];

  add(kind: NoteKind, at: string, message: string): void {
    this.all.push({ kind, at, message });
  }
}
