/** What loads ts-morph, openapi-typescript and prettier: all that comes after the model. */
export { emit } from "./emit/index.js";
export { emitPages } from "./emit/pages/index.js";
export { filesOf } from "./output/files.js";
export { cacheFileNear } from "./output/output-cache.js";
export { asPrinted, createFormatter } from "./output/formatter.js";
export { PAGE_BANNER, pagesOf } from "./output/markdown/print.js";
