import { sign as signOnPlatform } from "#platform";
import type { Sign } from "./tc3.js";

/**
 * Signs a request. The time is a parameter, and nothing is read or sent.
 * @throws TypeError if the input cannot be signed.
 */
export const sign: Sign = signOnPlatform;
