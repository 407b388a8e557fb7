import type { VNode } from "preact";
import type { ValidationIssue } from "../../../../runtime/validation/validation.js";
import { valueAt } from "../../src/form/path.js";
import { useMessages } from "../session.js";
import { useForm } from "./form-context.js";

interface IssueListProps {
  readonly id?: string;
  readonly issues: readonly ValidationIssue[];
}

/** The issues of a field, below its input. */
export function IssueList({ id, issues }: IssueListProps): VNode {
  const { form } = useMessages();
  const { request } = useForm();
  return (
    <ul class="issues" id={id} hidden={issues.length === 0}>
      {issues.map((issue) => (
        <li key={issue.message}>{form.issue(issue, valueAt(request, issue.path))}</li>
      ))}
    </ul>
  );
}
