import { createContext, runInContext } from "node:vm";

const world = createContext({ work: () => undefined });

/**
 * Whether work came to its end in so many seconds; then it is stopped, wherever it is. Nothing else
 * stops a regular expression that tries every way there is.
 */
export function endsWithin(seconds: number, work: () => void): boolean {
  world["work"] = work;
  try {
    runInContext("work()", world, { timeout: seconds * 1000 });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  }
}
