import manifest from "../package.json" with { type: "json" };

/** Version of this package. The build puts the text here, and nothing else of the manifest. */
export const VERSION: string = manifest.version;
