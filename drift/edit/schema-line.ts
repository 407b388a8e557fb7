const OF_ROOT = /^# yaml-language-server: \$schema=(?<folder>[^\s:/][^\s:]*)\/root\.json\s/;

/**
 * First line of a new file, by which an editor checks it: where the root file has such a line, its
 * schemas are known to be there.
 * @param root Text of the root file. Actions and types stand one folder below it.
 */
export function schemaLine(kind: "action" | "type", root: string): string {
  const folder = OF_ROOT.exec(root)?.groups?.["folder"];
  return folder === undefined ? "" : `# yaml-language-server: $schema=../${folder}/${kind}.json\n`;
}
