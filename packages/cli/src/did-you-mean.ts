import { nearest } from "../../../generator/load/suggest.js";
import { messages } from "./locales/index.js";

/** A question behind a message, where one of the candidates may be meant. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const near = nearest(given, candidates);
  return near === undefined ? "" : messages.call.didYouMean(near);
}
