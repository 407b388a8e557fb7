import type { ClientOptions } from "tencentcloud-redis";
import { escapeLine } from "../output/escape.js";
import { dim, lines } from "../output/text.js";
import { writeErr } from "../output/write.js";

function print(line: string): void {
  void writeErr(lines([dim(escapeLine(line))]));
}

/** Has the client log each attempt on standard error, after where it goes to. No line holds a secret. */
export const DEBUG = {
  logger: { error: print, warn: print, info: print, debug: print },
  logLevel: "debug",
  observe: ({ type, call }) => {
    if (type === "started") print(`${call.action} in ${call.region} at ${call.endpoint}`);
  },
} satisfies Partial<ClientOptions>;
