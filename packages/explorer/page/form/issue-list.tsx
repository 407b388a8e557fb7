import type { VNode } from "preact";
import type { ValidationIssue } from "../../../../runtime/validation/validation.js";

interface IssueListProps {
  /** ID of the input. */
  readonly id: string;
  readonly issues: readonly ValidationIssue[];
}

/** The issues of a field, below its input. */
export function IssueList({ id, issues }: IssueListProps): VNode {
  return (
    <ul class="issues" id={`${id}-issues`} hidden={issues.length === 0}>
      {issues.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
