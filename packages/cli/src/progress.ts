import { escapeLine } from "./output/escape.js";
import { writeErr } from "./output/write.js";
import { canMove } from "./terminal.js";

/** Progress on standard error: a line that is redrawn on a terminal, otherwise a line for each step. */
export interface Progress {
  /**
   * @param text May hold text of the service, which is escaped.
   * @param detail Changes during the step; shown only where the line is redrawn.
   */
  step(text: string, detail?: string): void;
  end(): void;
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
  let last: string | undefined;
  return {
    step(text) {
      if (text !== last) void writeErr(`${text}\n`);
      last = text;
    },
    end() {},
  };
}

function redrawnLine(): Progress {
  const start = Date.now();
  let shown = "";
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    const elapsed = Date.now() - start;
    const frame = FRAMES[Math.floor(elapsed / FRAME_MS) % FRAMES.length];
    const line = `${frame} ${shown} (${Math.floor(elapsed / 1000)} s)`;
    process.stderr.write(`${CLEAR_LINE}${WRAP_OFF}${line}${WRAP_ON}`);
  };
  return {
    step(text, detail) {
      shown = escapeLine(detail === undefined ? text : `${text}, ${detail}`);
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
