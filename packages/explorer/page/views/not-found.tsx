import type { VNode } from "preact";
import { linkTo } from "../route.js";
import { useWords } from "../session.js";

interface NotFoundProps {
  readonly what: "action" | "error" | "parameter";
  readonly name: string;
}

export function NotFound({ what, name }: NotFoundProps): VNode {
  const words = useWords();
  return (
    <div class="page">
      <h1 class="wire-name">{name}</h1>
      <p>{words.notFound[what](name)}</p>
      <p>
        <a href={linkTo()}>{words.notFound.home}</a>
      </p>
    </div>
  );
}
