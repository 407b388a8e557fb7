/**
 * Keeps a reader that stops reading, as `head` does, from ending the process. A command does its work to
 * the end, and its exit code says what came of it.
 */
export function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
