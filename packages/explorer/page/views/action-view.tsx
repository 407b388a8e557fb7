import type { VNode } from "preact";
import type { Action } from "../../src/describe/catalog.js";
import { EffectBadge } from "../components/badge.tsx";
import { GroupRules } from "../components/group-rules.tsx";
import { MemberTable } from "../components/member-table.tsx";
import { Name } from "../components/name.tsx";
import { Prose } from "../components/prose.tsx";
import { Tabs } from "../components/tabs.tsx";
import { resolved } from "../../../../runtime/openapi.js";
import { ACTION_TABS, linkTo, type ActionTab } from "../route.js";
import { useSession } from "../session.js";
import { CallTab } from "./call-tab.tsx";
import { ErrorsTab } from "./errors-tab.tsx";
import { ExamplesTab } from "./examples-tab.tsx";

interface ActionViewProps {
  readonly action: Action;
  readonly tab: ActionTab;
  readonly detail: string | undefined;
}

/** The page of an action. */
export function ActionView({ action, tab, detail }: ActionViewProps): VNode {
  const { messages } = useSession();
  return (
    <div class="page">
      <header class="page-head">
        <div class="title-line">
          <h1 class="wire-name">
            <Name text={action.name} />
          </h1>
          <EffectBadge effect={action.effect} />
          {action.isDeprecated && <span class="tag">{messages.deprecated}</span>}
          {action.onlySite !== undefined && (
            <span class="tag">{messages.onlyOn(action.onlySite)}</span>
          )}
        </div>
        <p class="lead">
          <Prose text={action.summary} />
        </p>
        {action.description !== "" && (
          <p class="description">
            <Prose text={action.description} />
          </p>
        )}
        <p class="summary-line">
          <span>{messages.effectSentences[action.effect]}</span>
          {action.purchases && action.destroys && <span>{messages.effectSentences.destroy}</span>}
          {action.rateLimit !== undefined && <span>{messages.rateLimit(action.rateLimit)}</span>}
          {action.docsUrl !== undefined && (
            <a href={action.docsUrl} target="_blank" rel="noreferrer noopener">
              {messages.documentation}
            </a>
          )}
        </p>
      </header>
      <Tabs
        label={action.name}
        tabs={ACTION_TABS.map((name) => ({ name, text: messages.tabs[name] }))}
        chosen={tab}
        onChoose={(name) => {
          location.hash = name === "call" ? linkTo(action.name) : linkTo(action.name, name);
        }}
      >
        <Content action={action} tab={tab} detail={detail} />
      </Tabs>
    </div>
  );
}

function Content({ action, tab, detail }: ActionViewProps): VNode {
  const { catalog, messages } = useSession();
  switch (tab) {
    case "call":
      return <CallTab action={action} />;
    case "parameters": {
      const schema = resolved(catalog.schemas, action.request);
      if (Object.keys(schema.properties ?? {}).length === 0) return <p>{messages.form.none}</p>;
      return (
        <>
          <GroupRules schema={schema} />
          <MemberTable schema={schema} label={messages.tabs.parameters} highlighted={detail} />
        </>
      );
    }
    case "response":
      return <MemberTable schema={action.response} label={messages.tabs.response} />;
    case "errors":
      return <ErrorsTab action={action} />;
    case "examples":
      return <ExamplesTab action={action} />;
  }
}
