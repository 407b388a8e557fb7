import { InvalidArgumentError } from "commander";

/** The port that an option gives. */
export function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError("It takes a number from 0 to 65535.");
}
