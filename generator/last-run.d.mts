/** What a run was made of and what came of it, each file by the hash of its text. */
export interface Run {
  /** The root file as it was named, and the file that this was. */
  readonly spec: { readonly named: string; readonly file: string };
  /** Files of the document, absolute, with the text that was read. */
  readonly sources: ReadonlyMap<string, string>;
  /** Folders of the document in which every file has to be used. */
  readonly folders: readonly string[];
  /** Folders that hold the output and nothing else, with the text of each file. */
  readonly outputs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Hash of the generator itself: its sources, what it stands on, and the version of Node. */
export function ownHash(): string;

/**
 * The number of generated files, where a run with these arguments would change none of them: the
 * document, the generator and every file of the output are as the last run left them.
 */
export function unchangedFiles(args: readonly string[]): number | undefined;

/** Keeps what `unchangedFiles` needs. `own` is the generator's hash from before the run. */
export function remember(args: readonly string[], own: string, run: Run): void;

/** Says that there is nothing to do, as a run that found so would. */
export function sayUnchanged(args: readonly string[], files: number): void;
