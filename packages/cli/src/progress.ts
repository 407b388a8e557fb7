import { messages } from "./locales/index.js";
import { escapeLine } from "./output/escape.js";
import { columnsOf } from "./output/wrap.js";
import { writeErr } from "./output/write.js";
import { canMove } from "./terminal.js";

/** Progress on standard error: a line that is redrawn on a terminal, otherwise a line for each change. */
export interface Progress {
  /**
   * @param text May hold text of the service, which is escaped.
   * @param more Changes during the step.
   */
  step(text: string, more?: StepDetails): void;
  end(): void;
}

interface StepDetails {
  /** Shown only where the line is redrawn. */
  readonly detail?: string | undefined;
  /** State of what is awaited, by name. */
  readonly state?: string | undefined;
  /** Longest time for the step, in milliseconds. */
  readonly limitMs?: number | undefined;
  /** The price of what is waited for. */
  readonly price?: string | undefined;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_MS = 100;
const CLEAR_LINE = "\r\u001b[2K";
/** A line that wraps could not be cleared, so the terminal cuts it at its edge. */
const WRAP_OFF = "\u001b[?7l";
const WRAP_ON = "\u001b[?7h";

export function createProgress(): Progress {
  return canMove() ? redrawnLine() : lineByLine();
}

function lineByLine(): Progress {
  let start = Date.now();
  let last: string | undefined;
  let lastState: string | undefined;
  return {
    step(text, { state, limitMs } = {}) {
      if (text !== last) {
        start = Date.now();
        lastState = undefined;
        const limit = limitMs === undefined ? [] : [messages.wait.atMost(duration(limitMs))];
        void writeErr(`${escapeLine(messages.wait.parts([text, ...limit]))}\n`);
      }
      if (state !== undefined && state !== lastState) {
        const after = messages.wait.after(state, duration(Date.now() - start));
        void writeErr(`  ${escapeLine(after)}\n`);
      }
      last = text;
      lastState = state;
    },
    end() {},
  };
}

function redrawnLine(): Progress {
  let start = Date.now();
  let text: string | undefined;
  let more: StepDetails = {};
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    const elapsed = Date.now() - start;
    const frame = FRAMES[Math.floor(Date.now() / FRAME_MS) % FRAMES.length];
    const line = `${frame} ${progressLine(text ?? "", more, elapsed, process.stderr.columns)}`;
    process.stderr.write(`${CLEAR_LINE}${WRAP_OFF}${line}${WRAP_ON}`);
  };
  return {
    step(next, details = {}) {
      if (next !== text) start = Date.now();
      text = next;
      more = details;
      timer ??= setInterval(draw, FRAME_MS).unref();
      draw();
    },
    end() {
      if (timer === undefined) return;
      clearInterval(timer);
      timer = undefined;
      process.stderr.write(CLEAR_LINE);
    },
  };
}

/** Where there is no room for all, state and times matter more than what is awaited. */
export function progressLine(
  text: string,
  { detail, state, limitMs, price }: StepDetails,
  elapsedMs: number,
  columns = 80,
): string {
  const { elapsed, left } = messages.wait;
  const parts = [
    detail ?? "",
    state ?? "",
    elapsed(duration(elapsedMs)),
    limitMs === undefined ? "" : left(duration(Math.max(0, limitMs - elapsedMs))),
    price ?? "",
  ].filter((part) => part !== "");
  const known = escapeLine(messages.wait.parts(parts));
  const whole = messages.wait.progress(escapeLine(text), known);
  // The frame and a blank stand before it.
  return columnsOf(whole) + 2 > columns && limitMs !== undefined ? known : whole;
}

/** `14 min 58 s` */
export function duration(milliseconds: number): string {
  const all = Math.floor(milliseconds / 1000);
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  const parts = [
    ...(minutes > 0 ? [messages.wait.minutes(minutes)] : []),
    ...(seconds > 0 || minutes === 0 ? [messages.wait.seconds(seconds)] : []),
  ];
  return parts.join(" ");
}
