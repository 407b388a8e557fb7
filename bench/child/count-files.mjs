/** Prints at the end how many files of packages were loaded, by the coverage that V8 keeps of them. */
import { createRequire } from "node:module";
import { Session } from "node:inspector";

/** The last such folder, and in it a package. */
const LAST_FOLDER = /\/node_modules\/(?!.*\/node_modules\/)(?!\.)/;

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage");
process.on("exit", () => {
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error) throw error;
    const urls = new Set(result.map(({ url }) => url));
    for (const file of Object.keys(createRequire(import.meta.url).cache)) urls.add(file);
    // The bench itself may be in a cache under such a folder.
    const files = [...urls].filter((url) => LAST_FOLDER.test(url));
    process.stdout.write(String(new Set(files.map((url) => url.replace(/^file:\/\//, ""))).size));
  });
});
