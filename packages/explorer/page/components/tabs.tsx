import type { ComponentChildren, VNode } from "preact";
import { useId, useRef } from "preact/hooks";

interface Tab<Name extends string> {
  readonly name: Name;
  readonly text: string;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ComponentChildren;
  readonly kind?: "page" | "small" | "pane";
  /** Shown beside the tabs. */
  readonly aside?: ComponentChildren;
}

/** Tabs, and the panel of the selected tab. Arrow keys move between tabs. */
export function Tabs<Name extends string>(props: TabsProps<Name>): VNode {
  const { label, tabs, chosen, onChoose, children, kind = "page", aside } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ name }) => name === chosen) + step;
    const index = Math.abs(at) === Infinity ? (at > 0 ? tabs.length - 1 : 0) : at;
    const next = tabs[(index + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  }

  return (
    <div class={`tabs tabs-${kind}`}>
      <div class="tabs-bar">
        <div class="tabs-list" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
          {tabs.map(({ name, text }) => (
            <button
              key={name}
              type="button"
              role="tab"
              class="tab"
              id={`${id}-${name}`}
              data-tab={name}
              aria-selected={name === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={name === chosen ? 0 : -1}
              onClick={() => onChoose(name)}
            >
              {text}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} class="tab-panel">
        {children}
      </div>
    </div>
  );
}
