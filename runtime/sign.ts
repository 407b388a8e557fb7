import { sign as signOnPlatform } from "#platform";
import type { Sign } from "./tc3.js";

/**
 * Signs a request. The time is a parameter, and nothing is read or sent. Await the result: on Web
 * Crypto it is a promise, and the first one on Node before 20.16 and 22.3.
 * @throws TypeError where the input can't be signed as it is.
 */
export const sign: Sign = signOnPlatform;
