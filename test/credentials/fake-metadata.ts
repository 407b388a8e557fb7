import { served } from "../fixtures/http.js";
import { CANARY } from "./canary.js";

export interface Answer {
  readonly status?: number;
  readonly body: string;
}

/** Stands in for the metadata service: answers for the folder and for a role, and counts both. */
export async function startMetadata(answers: {
  readonly list?: () => Answer;
  readonly role?: (n: number) => Answer;
}) {
  const asked: string[] = [];
  let given = 0;
  const url = await served((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const isList = path.endsWith("/");
    if (!isList) given++;
    const answer = isList
      ? (answers.list?.() ?? { body: "web-role" })
      : (answers.role?.(given) ?? roleAnswer(given));
    response.writeHead(answer.status ?? 200);
    response.end(answer.body);
  });
  return { url: `${url}/roles/`, asked };
}

export function roleAnswer(n: number, more: Record<string, unknown> = {}): Answer {
  return {
    body: JSON.stringify({
      TmpSecretId: `role-id-${n}`,
      TmpSecretKey: `${CANARY}-role-key-${n}`,
      Token: `${CANARY}-role-token-${n}`,
      ExpiredTime: Math.floor(Date.now() / 1000) + 7200,
      Expiration: "not looked at",
      Code: "Success",
      ...more,
    }),
  };
}
