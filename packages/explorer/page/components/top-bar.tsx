import type { VNode } from "preact";
import type { TargetName } from "../../src/protocol.js";
import { LANGUAGES, THEMES, type Preferences } from "../preferences.js";
import { linkTo } from "../route.js";
import { useSession } from "../session.js";
import { Choice } from "./choice.tsx";
import { RegionChoice } from "./region-choice.tsx";

interface TopBarProps {
  readonly preferences: Preferences;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
  readonly onTarget: (target: TargetName) => void;
  readonly onRegion: (region: string) => void;
}

/** The same as `icon.svg`. */
function Logo(): VNode {
  return (
    <svg class="mark-icon" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0b5cad" />
      <path
        d="M7 11.5 16 7l9 4.5-9 4.5zM7 16l9 4.5 9-4.5M7 20.5 16 25l9-4.5"
        fill="none"
        stroke="#fff"
        stroke-width="2"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The bar at the top: title, target, region, language and theme. */
export function TopBar(props: TopBarProps): VNode {
  const { preferences, isMenuOpen, onMenu, onTarget, onRegion } = props;
  const { catalog, start, target, region, messages } = useSession();
  const { language, theme, setLanguage, setTheme } = preferences;
  return (
    <header class={`top top-${target.name} ${isMenuOpen ? "top-open" : ""}`}>
      <button
        type="button"
        class="button button-quiet menu-button"
        aria-expanded={isMenuOpen}
        aria-controls="sidebar"
        onClick={onMenu}
      >
        {isMenuOpen ? messages.close : messages.menu}
      </button>
      <a class="brand" href={linkTo()}>
        <Logo />
        <span class="brand-title">{catalog.title}</span>
        <span class="brand-version">{catalog.version}</span>
      </a>
      <a class="button button-quiet history-link" href={linkTo("history")}>
        {messages.history.title}
      </a>
      <div class="top-tools">
        <span class={`target target-${target.name}`} title={target.endpoint}>
          {start.targets.length > 1 ? (
            <Choice
              label={messages.target.label}
              value={target.name}
              options={start.targets.map(({ name }) => ({
                value: name,
                text: messages.target[name],
              }))}
              onChoose={(name) => onTarget(name as TargetName)}
            />
          ) : (
            <span class="target-name" title={messages.target.noReal}>
              {messages.target[target.name]}
            </span>
          )}
        </span>
        <RegionChoice region={region} onRegion={onRegion} />
        <Choice
          label={messages.languageLabel}
          value={language}
          options={Object.entries(LANGUAGES).map(([value, one]) => ({
            value,
            text: one.messages.language,
          }))}
          onChoose={setLanguage}
        />
        <Choice
          label={messages.theme.label}
          value={theme}
          options={THEMES.map((value) => ({ value, text: messages.theme[value] }))}
          onChoose={(value) => setTheme(THEMES.find((one) => one === value) ?? "auto")}
        />
      </div>
    </header>
  );
}
