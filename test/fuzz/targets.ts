/** Everything that reads text from outside, by the name of the file in `targets/`. */
export const TARGETS = ["document", "import", "html", "markdown", "text", "json"] as const;
export type TargetName = (typeof TARGETS)[number];

/** Inputs that once were findings, in a folder for each target. */
export const FINDINGS = "test/fixtures/fuzz";
