/**
 * The package's main entry, for examples that run: what they create calls the emulator in place of the
 * real service. Nothing else about their clients is changed.
 */
import { createRedisClient as create } from "tencentcloud-redis";

export * from "tencentcloud-redis";

export function createRedisClient(
  options?: Parameters<typeof create>[0],
): ReturnType<typeof create> {
  return create(atEmulator(options ?? {}));
}

function atEmulator<Options extends NonNullable<Parameters<typeof create>[0]>>(
  options: Options,
): Options {
  const endpoint = process.env["DOCS_EMULATOR"];
  if (endpoint === undefined) throw new Error("DOCS_EMULATOR is not set");
  // An example that names its own emulator means that one.
  const isSet = options.fetch !== undefined || options.endpoint?.startsWith("http:") === true;
  return isSet ? options : { ...options, endpoint };
}
