import { sign as signOnPlatform } from "#platform";
import type { Sign } from "./tc3.js";

/**
 * Signs a request. The time is a parameter, and nothing is read or sent.
 * @throws TypeError where the input can't be signed as it is.
 */
export const sign: Sign = signOnPlatform;
