import type { ComponentChildren, VNode } from "preact";

interface TableProps {
  readonly label: string;
  readonly name?: string;
  /** Headings; left out where the rows need none. */
  readonly columns?: readonly string[];
  readonly children: ComponentChildren;
}

/** A table in a box of its own, which can be scrolled with the keyboard. */
export function Table({ label, name = "", columns, children }: TableProps): VNode {
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={label}>
      <table class={name}>
        {columns !== undefined && (
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface DetailsProps {
  readonly rows: readonly (readonly [name: string, content: ComponentChildren])[];
  readonly name?: string;
}

/** Names, and what each of them is. */
export function Details({ rows, name = "" }: DetailsProps): VNode {
  return (
    <dl class={`details ${name}`}>
      {rows.map(([term, content]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
