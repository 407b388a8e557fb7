import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { serve } from "../fixtures/http.js";
import { LibrarySpec } from "./library-spec.js";
import { COPIED_PAGE } from "./pages-of-our-own.js";
import { temporaryFolder } from "../fixtures/folder.js";

interface Run {
  code: number;
  text: string;
}

function execute(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const env = { ...process.env, ...options.env };
  return new Promise((resolve) =>
    execFile(file, args, { ...options, env }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, text: out + err }),
    ),
  );
}

describe(".ci/docs-drift", () => {
  it("reports and applies what changed, and goes on where a source fails", async () => {
    let page = COPIED_PAGE;
    const { url, close } = await serve((request, response) => {
      if (request.url === "/LendBooks.txt") response.end(page);
      else response.writeHead(404).end();
    });
    onTestFinished(close);
    const library = new LibrarySpec();
    library.write("sources.yaml", `- { name: page, url: "${url}/LendBooks.txt" }\n`);
    const report = path.join(library.directory, "report.md");
    const sources = path.join(library.directory, "sources");
    const drift = () =>
      execute(".ci/docs-drift", [report, sources], { env: { SPEC: library.spec } });

    const before = library.read("actions/LendBooks.yaml");
    expect(await drift()).toMatchObject({ code: 0 });
    expect(readFileSync(report, "utf8")).toBe("");
    expect(library.read("actions/LendBooks.yaml")).toBe(before);

    page = COPIED_PAGE.replace(
      "Silent No Boolean",
      "Loud No Boolean Whether to send two letters.\nSilent No Boolean",
    );
    library.write(
      "sources.yaml",
      `- { name: page, url: "${url}/LendBooks.txt" }\n- { name: gone, url: "${url}/api.json" }\n`,
    );
    const changed = await drift();
    expect(changed.code).toBe(1);
    expect(changed.text).toContain(`failed     gone  ${url}/api.json: HTTP 404`);
    const told = readFileSync(report, "utf8");
    expect(told).toMatch(
      /^## page\n\nCompared with .*\n\n### Additive\n\n- `LendBooks\.request\.Loud` added/,
    );
    expect(told).toMatch(/## Drafts to rewrite\n\n- `\S+actions\/LendBooks\.yaml:\d+`\n$/);
    expect(library.read("actions/LendBooks.yaml")).toContain("Loud:");
  });
});

describe("the step that proposes", () => {
  const { jobs } = parse(readFileSync(".github/workflows/docs-drift.yml", "utf8")) as {
    jobs: { drift: { steps: { name?: string; run?: string }[] } };
  };
  const script = jobs.drift.steps.find(({ name }) => name === "Propose")?.run ?? "";

  /** A clone with a remote, and a `gh` that writes down how it was called. */
  function project() {
    const root = temporaryFolder();
    const [remote, clone, bin] = ["remote.git", "clone", "bin"].map((name) =>
      path.join(root, name),
    );
    const git = (...args: string[]) =>
      execFileSync("git", args, {
        cwd: clone,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
    execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", remote!]);
    execFileSync("git", ["clone", "--quiet", remote!, clone!], { stdio: "ignore" });
    mkdirSync(path.join(clone!, "spec"));
    writeFileSync(path.join(clone!, "spec/openapi.yaml"), "a: 1\n");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b.test", "commit", "--quiet", "-m", "spec");
    git("push", "--quiet", "origin", "HEAD:main");
    mkdirSync(bin!);
    const calls = path.join(root, "calls");
    writeFileSync(calls, "");
    writeFileSync(
      path.join(bin!, "gh"),
      `#!/bin/sh\necho "$*" >> ${calls}\n[ "$2" != list ] || cat ${root}/open\n`,
      { mode: 0o755 },
    );
    writeFileSync(path.join(root, "report.md"), "## page\n\n- 变了\n");
    return {
      git,
      calls: () => readFileSync(calls, "utf8"),
      edit: (text: string) => {
        git("checkout", "--quiet", "-B", "main", "origin/main");
        writeFileSync(path.join(clone!, "spec/openapi.yaml"), text);
      },
      propose: (open: string) => {
        writeFileSync(path.join(root, "open"), open);
        return execute("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
          cwd: clone!,
          env: {
            PATH: `${bin}:${process.env["PATH"]}`,
            RUNNER_TEMP: root,
            GITHUB_STEP_SUMMARY: path.join(root, "summary.md"),
          },
        });
      },
      body: () => readFileSync(path.join(root, "body.md"), "utf8"),
    };
  }

  it("opens one pull request, updates it, and does nothing where nothing changed", async () => {
    const { git, calls, edit, propose, body } = project();
    expect(await propose("0")).toEqual({ code: 0, text: "Nothing changed.\n" });
    expect(calls()).toBe("");

    edit("a: 2\n");
    expect((await propose("0")).code).toBe(0);
    expect(calls()).toMatch(/^pr list .*\npr create --base main --head docs-drift .*body\.md\n$/);
    expect(body()).toBe("## page\n\n- 变了\n");
    expect(git("show", "origin/docs-drift:spec/openapi.yaml")).toBe("a: 2\n");
    expect(git("log", "--format=%s", "origin/main..origin/docs-drift")).toBe(
      "spec: take over what the documentation says\n",
    );

    const before = calls();
    edit("a: 2\n");
    expect((await propose("1")).text).toContain("The same is proposed already.");
    expect(calls().slice(before.length)).toMatch(/^pr list .*\n$/);

    edit("a: 3\n");
    expect((await propose("1")).code).toBe(0);
    expect(calls().slice(before.length)).toMatch(/\npr edit docs-drift .*body\.md\n$/);
    expect(git("show", "origin/docs-drift:spec/openapi.yaml")).toBe("a: 3\n");
  });

  it("leaves alone what somebody rewrites, until it is merged", async () => {
    const { git, calls, edit, propose } = project();
    edit("a: DRAFT\n");
    await propose("0");
    edit("a: rewritten\n");
    git("-c", "user.name=b", "-c", "user.email=b@b.test", "commit", "--quiet", "-am", "rewrite");
    git("push", "--quiet", "--force", "origin", "HEAD:docs-drift");

    const before = calls();
    edit("a: DRAFT\nb: DRAFT\n");
    const { code, text } = await propose("1");
    expect(code).toBe(0);
    expect(text).toContain("::warning::There is more to propose.");
    expect(calls().slice(before.length)).toMatch(/^pr list .*\n$/);
    expect(git("show", "origin/docs-drift:spec/openapi.yaml")).toBe("a: rewritten\n");

    edit("a: DRAFT\nb: DRAFT\n");
    expect((await propose("0")).code).toBe(0);
    expect(git("show", "origin/docs-drift:spec/openapi.yaml")).toBe("a: DRAFT\nb: DRAFT\n");
  });
});
