import type { VNode } from "preact";
import { useCallback, useMemo, useState } from "preact/hooks";
import type { Action } from "../../src/describe/catalog.js";
import { indented } from "../../src/form/json-text.js";
import {
  allFolds,
  firstFolds,
  unfoldedTo,
  withFold,
  type Folds,
} from "../../src/response/folds.js";
import { listTablesIn } from "../../src/response/list-table.js";
import { findInTree, readTree } from "../../src/response/tree.js";
import { Choice } from "../components/choice.tsx";
import { CopyButton } from "../components/code-block.tsx";
import { useSession } from "../session.js";
import { JsonTree } from "./json-tree.tsx";
import { ListView } from "./list-view.tsx";
import { ResponseSearch } from "./response-search.tsx";

const JSON_VIEW = "";
/** The view that was chosen last, by action: the next response is shown the same way. */
const lastViews = new Map<string, string>();

interface ResponseViewProps {
  readonly action: Action;
  readonly value: unknown;
}

/** A response, to fold, search, copy and save, and each of its lists as a table. */
export function ResponseView({ action, value }: ResponseViewProps): VNode {
  const { catalog, messages } = useSession();
  const words = messages.response;
  const tree = useMemo(
    () => readTree(catalog.schemas, action.response, value),
    [catalog, action, value],
  );
  const tables = useMemo(() => listTablesIn(tree), [tree]);
  const [chosen, setChosen] = useState(lastViews.get(action.name) ?? JSON_VIEW);
  const table = tables.find(({ name }) => name === chosen);
  const [folded, setFolded] = useState<Folds>(() => firstFolds(tree));
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const matches = useMemo(() => findInTree(tree, query), [tree, query]);
  const current = matches[at];
  const found = useMemo(() => new Set(matches.flat()), [matches]);
  const rows = table?.rows.filter((row) => query.trim() === "" || found.has(row));
  const json = useMemo(() => indented(value), [value]);

  function goTo(next: number, among = matches): void {
    setAt(next);
    setFolded((before) => unfoldedTo(before, among[next]));
  }

  const fold = useCallback(
    (key: string, isFolded: boolean) => setFolded((before) => withFold(before, key, isFolded)),
    [],
  );

  const count =
    rows !== undefined
      ? words.rows(rows.length)
      : matches.length === 0
        ? words.noMatch
        : words.match(at + 1, matches.length);
  return (
    <div class="response">
      <div class="response-tools">
        <ResponseSearch
          query={query}
          count={query.trim() === "" ? "" : count}
          onQuery={(text) => {
            setQuery(text);
            goTo(0, findInTree(tree, text));
          }}
          onStep={(step) => {
            if (matches.length > 0) goTo((at + step + matches.length) % matches.length);
          }}
        />
        {tables.length > 0 && (
          <Choice
            label={words.view}
            value={chosen}
            options={[
              { value: JSON_VIEW, text: words.json },
              ...tables.map(({ name }) => ({ value: name, text: words.table(name) })),
            ]}
            onChoose={(view) => {
              lastViews.set(action.name, view);
              setChosen(view);
            }}
          />
        )}
        {table === undefined && (
          <button
            type="button"
            class="button button-small"
            onClick={() => setFolded(folded.size > 0 ? new Set() : allFolds(tree))}
          >
            {folded.size > 0 ? words.unfoldAll : words.foldAll}
          </button>
        )}
        <CopyButton text={json} />
        <button
          type="button"
          class="button button-small"
          onClick={() => download(`${action.name}.json`, `${json}\n`)}
        >
          {words.download}
        </button>
      </div>
      {table !== undefined && rows !== undefined ? (
        <ListView table={table} rows={rows} query={query} />
      ) : (
        <JsonTree
          root={tree}
          label={messages.result.tabs.response}
          folded={folded}
          onFold={fold}
          query={query}
          current={current}
        />
      )}
    </div>
  );
}

/** Saves a text as a file, by a link that nobody sees. */
function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
