import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Measurement } from "./table.js";

const MAX_BYTES = 14_000;

/** The size of an app, as a bundler leaves it. */
export async function bundledSize(
  folder: string,
  app: string,
  platform: "node" | "browser",
  conditions: string[] = [],
): Promise<{ min: number; gzip: number; text: string }> {
  const { outputFiles } = await build({
    stdin: { contents: app, resolveDir: folder, sourcefile: "app.js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    target: "es2022",
    conditions,
    write: false,
    logLevel: "silent",
  });
  const text = outputFiles[0]?.text ?? "";
  return { min: text.length, gzip: gzipSync(text, { level: 9 }).byteLength, text };
}

export const measureBundle: Measurement = async (folder) => {
  const gzipped = async (name: string, platform: "node" | "browser"): Promise<number> => {
    const app = readFileSync(path.join(folder, `child/${name}.mjs`), "utf8");
    return (await bundledSize(folder, app, platform)).gzip;
  };
  const browser = await gzipped("app-ours", "browser");
  const node = await gzipped("app-ours", "node");
  const sdk = await gzipped("app-sdk", "node");
  const plain = await bundledSize(
    folder,
    'import createClient from "openapi-fetch"; await createClient().POST("/#A", { body: {} });',
    "node",
  );
  return [
    {
      what: "bundle of an app with one call, min + gzip",
      target: `≤ ${MAX_BYTES / 1000} KB`,
      measured: `${kb(browser)} for a browser, ${kb(node)} for Node (openapi-fetch alone ${kb(plain.gzip)}, SDK ${kb(sdk)})`,
      isMet: browser <= MAX_BYTES,
      summary: {
        what: { en: "bundle of an app with one call, gzip", zh: "只有一次调用的应用，打包并 gzip" },
        ours: kb(node),
        sdk: kb(sdk),
      },
    },
  ];
};

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
