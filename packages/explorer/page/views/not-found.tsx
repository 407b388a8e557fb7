import type { VNode } from "preact";
import { linkTo } from "../route.js";
import { useMessages } from "../session.js";

interface NotFoundProps {
  readonly what: "action" | "error" | "parameter";
  readonly name: string;
}

export function NotFound({ what, name }: NotFoundProps): VNode {
  const messages = useMessages();
  return (
    <div class="page">
      <h1 class="wire-name">{name}</h1>
      <p>{messages.notFound[what](name)}</p>
      <p>
        <a href={linkTo()}>{messages.notFound.home}</a>
      </p>
    </div>
  );
}
