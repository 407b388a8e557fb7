import { productOf } from "./sources-file.js";

const PREFIX = "npm:";

/**
 * The sources with packages in place: `npm:tencentcloud-sdk-nodejs@latest` becomes the file of the
 * client, in the cache.
 * @throws DownloadError
 */
export async function withPackages(given: readonly string[], spec: string): Promise<string[]> {
  const files: string[] = [];
  for (const source of given) {
    if (!source.startsWith(PREFIX)) {
      files.push(source);
      continue;
    }
    const { getSdk } = await import("./npm.js");
    const { client } = await getSdk(source.slice(PREFIX.length), productOf(spec));
    files.push(client);
  }
  return files;
}
