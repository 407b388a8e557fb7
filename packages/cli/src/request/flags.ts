import type { Option } from "commander";
import { nearest } from "../../../../generator/load/suggest.js";
import type { Schema } from "../../../../runtime/openapi.js";

/** A parameter on the command line. */
export interface Flag {
  /** Without the hyphens: `NodeSet.0.NodeType`. */
  readonly name: string;
  readonly values: readonly string[];
}

/** Parameters begin with a capital letter, options of the command with a small one. */
const FLAG = /^--([A-Za-z][^=]*)(?:=([^]*))?$/;
/** A number may begin with a minus; `-` alone means standard input. */
const OPTION = /^(?:--|-[A-Za-z])/;

/**
 * Separates the parameters from the other words of a command line. All words up to the next option
 * are values of a parameter; a value that looks like an option is written `--Name=value`.
 * @param schema Of the request, whose parameters are found without capital letters too, and with
 * hyphens: `--instance-id`.
 * @param options Options of the command, such as `--region`, which go before parameters.
 */
export function splitFlags(
  args: readonly string[],
  { properties = {} }: Schema = {},
  options: readonly Option[] = [],
): { own: string[]; flags: Flag[] } {
  const parameters = Object.keys(properties);
  const own: string[] = [];
  const flags: Flag[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    const [, given = "", value] = FLAG.exec(word) ?? [];
    const name = parameterName(given, parameters, options);
    if (name === undefined) {
      own.push(word);
      continue;
    }
    const values = value === undefined ? [] : [value];
    if (value === undefined) {
      for (let next = args[at + 1]; next !== undefined && !OPTION.test(next); next = args[at + 1]) {
        values.push(next);
        at++;
      }
    }
    flags.push({ name, values });
  }
  return { own, flags };
}

/** The parameter that is meant; undefined for an option of the command. */
function parameterName(
  given: string,
  parameters: readonly string[],
  options: readonly Option[],
): string | undefined {
  if (/^[A-Z]/.test(given)) return given;
  if (given === "" || options.some(({ long }) => long === `--${given}`)) return undefined;
  const [top = "", ...inner] = given.split(".");
  const plain = top.replaceAll("-", "").toLowerCase();
  const found = parameters.filter((parameter) => parameter.toLowerCase() === plain);
  if (found.length === 1) return [found[0], ...inner].join(".");
  // A typo in a parameter passes: building the request reports it, with a suggestion.
  const longs = options.map(({ long }) => long ?? "");
  const small = parameters.map((parameter) => parameter.toLowerCase());
  const isOption = nearest(`--${given}`, longs) !== undefined;
  return !isOption && nearest(plain, small) !== undefined ? given : undefined;
}

/** The flag for a path in a request. */
export function flagOf(path: readonly (string | number)[]): string {
  return `--${path.join(".")}`;
}
