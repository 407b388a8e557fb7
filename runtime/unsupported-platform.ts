/** The error of an entry on an unsupported platform. `instead` says what to do there. */
export function unsupportedPlatform(name: string, entry: string, instead: string): Error {
  return new Error(
    `${name}, of tencentcloud-redis/${entry}, works only on Node, Deno and Bun: ${instead}`,
  );
}
