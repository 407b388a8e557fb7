import { escapeLine } from "./output/escape.js";
import { writeErr } from "./output/write.js";
import { canMove } from "./terminal.js";

/** What goes on, on standard error: a line that moves on a terminal, and else a line to each step. */
export interface Progress {
  /**
   * @param text May hold the service's words, which are escaped.
   * @param detail What changes while the step lasts; shown where it can be written over.
   */
  step(text: string, detail?: string): void;
  end(): void;
}

const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const FRAME_MS = 100;

export async function createProgress(): Promise<Progress> {
  const progress = canMove() ? await moving() : lineByLine();
  return {
    step: (text, detail) => progress.step(escapeLine(text), detail && escapeLine(detail)),
    end: () => progress.end(),
  };
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

async function moving(): Promise<Progress> {
  const { createLogUpdate } = await import("log-update");
  // The cursor stays: to bring it back, the library would end the process on Ctrl-C by itself.
  const update = createLogUpdate(process.stderr, { showCursor: true });
  const start = Date.now();
  let text = "";
  let detail = "";
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    const elapsed = Date.now() - start;
    const frame = FRAMES[Math.floor(elapsed / FRAME_MS) % FRAMES.length];
    update(`${frame} ${text}${detail} (${Math.floor(elapsed / 1000)} s)`);
  };
  return {
    step(nextText, nextDetail) {
      text = nextText;
      detail = nextDetail === undefined ? "" : `, ${nextDetail}`;
      timer ??= setInterval(draw, FRAME_MS).unref();
      draw();
    },
    end() {
      clearInterval(timer);
      update.clear();
    },
  };
}
