/** Where a progress line goes. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Says what is being done, one thing after another, and how far it has come. */
export interface Progress {
  /** A stage begins, or one of its `total` parts is `done`. */
  readonly show: (stage: string, done?: number, total?: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** A run that is over sooner is not worth a line. */
const PATIENCE = 1000;
/** Between two looks of the line; nobody reads faster. */
const PACE = 100;
const CLEARED = "\r\u001b[2K";

/** Whether a person sits before it: not where it is a pipe or a file, nor on a build machine. */
export function isWatched(
  { isTTY }: Pick<Screen, "isTTY">,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTTY === true && !environment["CI"];
}

/**
 * One line on a terminal that a person sits at, from the second second on. The work is done in one
 * piece, so that no timer would fire: the line is looked after whenever the work says where it is.
 */
export function progressOn(
  screen: Screen,
  environment: Readonly<Record<string, string | undefined>>,
  now: () => number = () => performance.now(),
): Progress {
  if (!isWatched(screen, environment)) {
    return { show: () => undefined, end: () => undefined };
  }
  const start = now();
  let shownAt = -Infinity;
  let shown = "";
  return {
    show(stage, done, total) {
      const time = now();
      const isNew = stage !== shown;
      if (time - start < PATIENCE || (!isNew && time - shownAt < PACE)) return;
      shownAt = time;
      shown = stage;
      const part = done === undefined ? "" : ` ${done}${total === undefined ? "" : ` of ${total}`}`;
      screen.write(`${CLEARED}${stage}${part} … ${((time - start) / 1000).toFixed(0)} s`);
    },
    end() {
      if (shown !== "") screen.write(CLEARED);
      shown = "";
    },
  };
}
