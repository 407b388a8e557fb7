import { help as englishHelp } from "./en/help.js";
import { messages as englishMessages } from "./en/messages.js";

/** Whether the terminal's locale is a Chinese one, in the order that POSIX has. */
export function isChinese({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): boolean {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || "");
}

const english = { help: englishHelp, messages: englishMessages };

/** What `tcredis` says, in the language of the terminal. */
export const { help, messages }: typeof english = isChinese(process.env)
  ? { ...(await import("./zh/help.js")), ...(await import("./zh/messages.js")) }
  : english;
