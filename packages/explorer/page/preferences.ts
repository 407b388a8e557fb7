import { useEffect, useState } from "preact/hooks";
import { en, type Messages } from "./locales/en.js";
import { zh } from "./locales/zh.js";

export const LANGUAGES: Readonly<
  Record<string, { readonly tag: string; readonly messages: Messages }>
> = { en: { tag: "en", messages: en }, zh: { tag: "zh-CN", messages: zh } };
export const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

export interface Preferences {
  readonly language: string;
  readonly theme: Theme;
  readonly messages: Messages;
  readonly setLanguage: (language: string) => void;
  readonly setTheme: (theme: Theme) => void;
}

export function usePreferences(): Preferences {
  const [language, setLanguage] = useState(firstLanguage);
  const [theme, setTheme] = useState<Theme>(firstTheme);
  const { tag, messages } = LANGUAGES[language] ?? { tag: "en", messages: en };
  useEffect(() => {
    document.documentElement.lang = tag;
    localStorage.setItem("explorer-language", language);
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem("explorer-theme", theme);
  }, [theme]);
  return { language, theme, messages, setLanguage, setTheme };
}

function firstLanguage(): string {
  const kept = localStorage.getItem("explorer-language");
  if (kept !== null && Object.hasOwn(LANGUAGES, kept)) return kept;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
}

function firstTheme(): Theme {
  const kept = localStorage.getItem("explorer-theme");
  return THEMES.find((theme) => theme === kept) ?? "auto";
}
