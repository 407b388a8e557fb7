import type { VNode } from "preact";
import { Name } from "../components/name.tsx";
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
      <h1 class="wire-name">
        <Name text={name} />
      </h1>
      <p class="lead">{messages.notFound[what](name)}</p>
      <p class="description">
        <a href={linkTo()}>{messages.notFound.home}</a>
      </p>
    </div>
  );
}
