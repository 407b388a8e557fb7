import type { VNode } from "preact";
import type { Action } from "../../src/describe/catalog.js";
import type { ErrorEntry } from "../../src/describe/errors.js";
import { Name } from "../components/name.tsx";
import { Prose } from "../components/prose.tsx";
import { Table } from "../components/table.tsx";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";

/** The error codes that an action may return. */
export function ErrorsTab({ action }: { action: Action }): VNode {
  const { catalog, messages } = useSession();
  const own = action.errors.flatMap((code) => catalog.errors.get(code) ?? []);
  const common = [...catalog.errors.values()].filter(
    ({ isCommon, code }) => isCommon && !action.errors.includes(code),
  );
  return (
    <>
      <h2>{messages.errors.own}</h2>
      <CodeTable entries={own} label={messages.errors.own} />
      <details class="common-codes">
        <summary>{messages.errors.common}</summary>
        <CodeTable entries={common} label={messages.errors.common} />
      </details>
    </>
  );
}

function CodeTable({ entries, label }: { entries: readonly ErrorEntry[]; label: string }): VNode {
  const { messages } = useSession();
  return (
    <Table label={label} name="stacked" columns={[messages.table.code, messages.table.meaning]}>
      {entries.map(({ code, description }) => (
        <tr key={code}>
          <th scope="row">
            <a class="wire-name" href={linkTo("errors", code)}>
              <Name text={code} />
            </a>
          </th>
          <td>
            <Prose text={description} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
