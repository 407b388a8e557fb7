import { defineConfig } from "vite";

/** The explorer's page, with the client's checks in it: it asks nobody but its own server for anything. */
export default defineConfig({
  root: "page",
  // Wherever it is served from.
  base: "./",
  envDir: false,
  logLevel: "warn",
  publicDir: false,
  resolve: {
    conditions: ["tencentcloud-redis:source", "browser", "module", "import", "default"],
  },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2022",
    license: { fileName: "THIRD-PARTY-NOTICES.md" },
    // What is inlined is refused by the page's policy, and so is a loader that writes code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
