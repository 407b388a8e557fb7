import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { compareResponses } from "../../src/history/compare.js";
import type { HistoryEntry } from "../../src/history/entry.js";
import { indented } from "../../src/form/json-text.js";
import { Table } from "../components/table.tsx";
import { useSession } from "../session.js";

/** Nobody reads more. */
const MAX_ROWS = 200;

interface ComparisonProps {
  readonly left: HistoryEntry;
  readonly right: HistoryEntry;
}

/** Where the responses of two calls differ, the earlier call on the left. */
export function Comparison({ left, right }: ComparisonProps): VNode {
  const { history } = useSession().messages;
  const differences = useMemo(
    () => compareResponses(left.response, right.response),
    [left.response, right.response],
  );
  return (
    <section class="comparison" aria-label={history.comparison}>
      <h2>{history.comparison}</h2>
      {differences.length === 0 ? (
        <p>{history.same}</p>
      ) : (
        <Table
          label={history.comparison}
          name="differences stacked"
          columns={[
            history.place,
            `${history.earlier}: ${headOf(left)}`,
            `${history.later}: ${headOf(right)}`,
          ]}
        >
          {differences.slice(0, MAX_ROWS).map((one) => (
            <tr key={one.path}>
              <th scope="row">
                <code>{one.path}</code>
              </th>
              <Side label={history.earlier} value={one.left} />
              <Side label={history.later} value={one.right} />
            </tr>
          ))}
        </Table>
      )}
      {differences.length > MAX_ROWS && (
        <p class="hint">{history.more(differences.length - MAX_ROWS)}</p>
      )}
    </section>
  );
}

function headOf({ action, at }: HistoryEntry): string {
  return `${action}, ${new Date(at).toLocaleTimeString()}`;
}

interface SideProps {
  /** Shown where the window is too narrow for columns. */
  readonly label: string;
  readonly value: unknown;
}

function Side({ label, value }: SideProps): VNode {
  const { history } = useSession().messages;
  return (
    <td data-label={label}>
      {value === undefined ? <span class="muted">{history.missing}</span> : <Code value={value} />}
    </td>
  );
}

function Code({ value }: { readonly value: unknown }): VNode {
  return <code class="side-value">{indented(value)}</code>;
}
