import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { preview, type ListTable } from "../../src/response/list-table.js";
import type { TreeNode } from "../../src/response/tree.js";
import { Table } from "../components/table.tsx";
import { useMessages } from "../session.js";
import { Marked, Meaning } from "./marked.tsx";

interface ListViewProps {
  readonly table: ListTable;
  /** The rows to show. */
  readonly rows: readonly TreeNode[];
  readonly query: string;
}

/** More rows at once make a page slow. */
const MAX_SHOWN = 100;

/** A list of a response as a table, with the names of enumeration values. */
export function ListView({ table, rows, query }: ListViewProps): VNode {
  const messages = useMessages();
  const [limit, setLimit] = useState(MAX_SHOWN);
  return (
    <div class="list-view">
      <Table label={table.name} name="list-table" columns={table.columns}>
        {rows.slice(0, limit).map((row) => (
          <tr key={row.key}>
            {table.columns.map((column, index) => {
              const cell = row.children.find(({ name }) => name === column);
              const content = cell && (
                <>
                  <Marked text={preview(cell)} query={query} />
                  <Meaning node={cell} query={query} />
                </>
              );
              return index === 0 ? (
                <th key={column} scope="row">
                  {content}
                </th>
              ) : (
                <td key={column}>{content}</td>
              );
            })}
          </tr>
        ))}
      </Table>
      {rows.length > limit && (
        <button
          type="button"
          class="button button-small"
          onClick={() => setLimit(limit + MAX_SHOWN)}
        >
          {messages.response.more(rows.length - limit)}
        </button>
      )}
    </div>
  );
}
