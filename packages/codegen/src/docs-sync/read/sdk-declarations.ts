import { createRequire } from "node:module";
import type { ClassDeclaration, JSDoc, Node, SourceFile } from "ts-morph";
import { UnreadableSource } from "./unreadable.js";

/** A class or an interface of the SDK, or one of its members. */
export interface Declared {
  readonly name: string;
  readonly line: number;
  /** As it is in the comment, without tags. */
  readonly text: string;
  readonly isDeprecated: boolean;
}

export interface DeclaredMember extends Declared {
  /** As it is written: `Array<string>`. */
  readonly type: string;
  /** Undefined in JavaScript, which does not say so. */
  readonly isOptional: boolean | undefined;
}

export interface DeclaredModel extends Declared {
  readonly members: readonly DeclaredMember[];
}

/** The methods of the one client class, which are the actions. */
export function readClient(text: string, file: string): Declared[] {
  const source = parse(text, file);
  const clients = source.getClasses().filter((one) => one.getName()?.endsWith("Client"));
  const [client] = clients;
  if (client === undefined || clients.length > 1) {
    throw new UnreadableSource(file, 1, "one class whose name ends in Client");
  }
  return client
    .getMethods()
    .map((method) => ({ name: method.getName(), ...about(method, method.getJsDocs()) }));
}

/** Interfaces of TypeScript declarations, or classes of JavaScript that set each member to null. */
export function readModels(text: string, file: string): DeclaredModel[] {
  const source = parse(text, file);
  const interfaces = source.getInterfaces().map((one) => ({
    name: one.getName(),
    ...about(one, one.getJsDocs()),
    members: one.getProperties().map((member) => ({
      name: member.getName().replace(/^(["'])(.*)\1$/, "$2"),
      ...about(member, member.getJsDocs()),
      type: member.getTypeNode()?.getText() ?? "",
      isOptional: member.hasQuestionToken(),
    })),
  }));
  const classes = source.getClasses().map((one) => ({
    name: one.getName() ?? "",
    ...about(one, one.getJsDocs()),
    members: assignedMembers(one),
  }));
  // A request without members: `type DescribeProductInfoRequest = null`.
  const empty = source
    .getTypeAliases()
    .map((one) => ({ name: one.getName(), ...about(one, one.getJsDocs()), members: [] }));
  return [...interfaces, ...classes, ...empty];
}

const ASSIGNMENT = /^this\.(\w+) = null;$/;
/** `@type {Array.<string> || null}`, which no compiler reads as a type. */
const TYPE_TAG = /@type \{([^{}|]+?)(?: \|\| null)?\}/;

function assignedMembers(model: ClassDeclaration): DeclaredMember[] {
  const { Node } = tsMorph();
  const statements = model.getConstructors()[0]?.getStatements() ?? [];
  return statements.filter(Node.isExpressionStatement).flatMap((statement) => {
    const name = ASSIGNMENT.exec(statement.getText())?.[1];
    if (name === undefined) return [];
    const docs = statement.getJsDocs();
    const type = TYPE_TAG.exec(docs.at(-1)?.getText() ?? "")?.[1] ?? "";
    return [{ name, ...about(statement, docs), type, isOptional: undefined }];
  });
}

function about(node: Node, docs: readonly JSDoc[]): Omit<Declared, "name"> {
  const doc = docs.at(-1);
  return {
    line: node.getStartLineNumber(),
    text: doc?.getDescription().trim() ?? "",
    isDeprecated: doc?.getTags().some((tag) => tag.getTagName() === "deprecated") ?? false,
  };
}

function parse(text: string, file: string): SourceFile {
  const { Project } = tsMorph();
  const project = new Project({
    useInMemoryFileSystem: true,
    skipFileDependencyResolution: true,
    compilerOptions: { allowJs: true, noLib: true, noResolve: true },
  });
  const source = project.createSourceFile(file.endsWith(".js") ? "sdk.js" : "sdk.d.ts", text);
  const [problem] = project.getProgram().getSyntacticDiagnostics(source);
  if (problem !== undefined) {
    const expected = `${file.endsWith(".js") ? "JavaScript" : "TypeScript"}, to the end of the file`;
    throw new UnreadableSource(file, problem.getLineNumber() ?? 1, expected);
  }
  return source;
}

/** Other sources are read without it, and it takes most of a second to load. */
function tsMorph(): typeof import("ts-morph") {
  return createRequire(import.meta.url)("ts-morph") as typeof import("ts-morph");
}
