import { isChinese } from "./index.js";
import { mistakes as englishMistakes } from "./en/mistakes.js";
import { sign as englishSign } from "./en/sign.js";

const english = { sign: englishSign, mistakes: englishMistakes };

/** What `tcredis sign` says: apart, since no other command needs it. */
export const { sign, mistakes }: typeof english = isChinese(process.env)
  ? { ...(await import("./zh/sign.js")), ...(await import("./zh/mistakes.js")) }
  : english;
