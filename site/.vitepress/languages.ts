import { readFileSync } from "node:fs";
import type { DefaultTheme } from "vitepress";
import type { SidebarEntry } from "../build/staged.js";

/** The guides, by their group in the sidebar and in its order. */
export const GUIDES = {
  start: ["first-call", "migrating", "credentials", "faq"],
  use: [
    "pagination",
    "cloning",
    "errors",
    "rate-limits",
    "validation",
    "logging",
    "proxies",
    "testing",
    "command-line",
  ],
  reference: ["runtimes", "measured", "types", "other-tools"],
  inside: ["architecture", "updating-the-spec", "other-products"],
} as const;
type Group = keyof typeof GUIDES;
type Guide = (typeof GUIDES)[Group][number];

interface Language {
  readonly lang: string;
  readonly label: string;
  /** Before every path. */
  readonly root: string;
  readonly description: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly guides: Readonly<Record<Guide, string>>;
  readonly words: Readonly<Record<"guides" | "reference" | "api" | "changelog", string>>;
  readonly theme: DefaultTheme.Config;
}

export const ENGLISH: Language = {
  lang: "en",
  label: "English",
  root: "",
  description: "A typed client for the Tencent Cloud Redis API, generated from an OpenAPI document",
  groups: { start: "Start", use: "Use", reference: "Reference", inside: "Inside" },
  guides: {
    "first-call": "A first call",
    migrating: "Migrating from Tencent's SDK",
    credentials: "Credentials",
    faq: "Questions",
    pagination: "Pagination and waiters",
    cloning: "Cloning an instance",
    errors: "Errors and retries",
    "rate-limits": "Rate limits",
    validation: "Validation",
    logging: "Logging and tracing",
    proxies: "Proxies and TLS",
    testing: "Testing with the emulator",
    "command-line": "The command line",
    runtimes: "Runtimes",
    measured: "Measured figures",
    types: "Types for other tools",
    "other-tools": "Other tools",
    architecture: "Architecture",
    "updating-the-spec": "Updating the OpenAPI document",
    "other-products": "Other products",
  },
  words: { guides: "Guides", reference: "Actions and types", api: "API", changelog: "Changelog" },
  theme: {},
};

export const CHINESE: Language = {
  lang: "zh-CN",
  label: "简体中文",
  root: "/zh",
  description: "类型完整的腾讯云 Redis API 客户端，由 OpenAPI 文档生成",
  groups: { start: "起步", use: "使用", reference: "参考", inside: "内部" },
  guides: {
    "first-call": "第一次调用",
    migrating: "从官方 SDK 迁移",
    credentials: "凭证",
    faq: "常见问题",
    pagination: "分页与等待",
    cloning: "克隆实例",
    errors: "错误与重试",
    "rate-limits": "限频",
    validation: "校验",
    logging: "日志与追踪",
    proxies: "代理与 TLS",
    testing: "用模拟器测试",
    "command-line": "命令行",
    runtimes: "运行环境",
    measured: "实测数据",
    types: "在其他工具中使用类型",
    "other-tools": "其他工具",
    architecture: "架构",
    "updating-the-spec": "更新 API 文档",
    "other-products": "其他产品",
  },
  words: { guides: "指南", reference: "接口与类型", api: "API 参考", changelog: "更新日志" },
  theme: {
    outline: { level: [2, 3], label: "本页内容" },
    docFooter: { prev: "上一页", next: "下一页" },
    darkModeSwitchLabel: "外观",
    lightModeSwitchTitle: "切换到浅色",
    darkModeSwitchTitle: "切换到深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶部",
    langMenuLabel: "切换语言",
    skipToContentLabel: "跳到正文",
    notFound: {
      title: "没有这个页面",
      quote: "地址可能写错了，或者页面已经移走。",
      linkLabel: "回到首页",
      linkText: "回到首页",
    },
  },
};

/** What the search says in Chinese. */
export const CHINESE_SEARCH = {
  button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
  modal: {
    displayDetails: "显示详情",
    resetButtonTitle: "清空",
    backButtonTitle: "返回",
    noResultsText: "没有找到",
    footer: { selectText: "选择", navigateText: "移动", closeText: "关闭" },
  },
};

export function themeOf(language: Language): DefaultTheme.Config {
  const { root, words } = language;
  const guides = Object.entries(GUIDES).map(([group, names]) => ({
    text: language.groups[group as Group],
    items: names.map((name: Guide) => ({
      text: language.guides[name],
      link: `${root}/guide/${name}`,
    })),
  }));
  const staged = sidebars();
  const under = (name: string): DefaultTheme.SidebarItem[] =>
    staged.filter(({ text }) => text === name).map((entry) => translated(entry, language));
  return {
    nav: [
      { text: words.guides, link: `${root}/guide/first-call`, activeMatch: `^${root}/guide/` },
      { text: words.reference, link: `${root}/reference/`, activeMatch: `^${root}/reference/` },
      { text: words.api, link: `${root}/api/`, activeMatch: `^${root}/api/` },
      { text: words.changelog, link: `${root}/changelog` },
    ],
    sidebar: {
      [`${root}/guide/`]: guides,
      [`${root}/reference/`]: under("reference"),
      [`${root}/api/`]: under("api"),
    },
    outline: { level: [2, 3] },
    ...language.theme,
  };
}

function sidebars(): SidebarEntry[] {
  return JSON.parse(
    readFileSync(new URL("sidebars.json", import.meta.url), "utf8"),
  ) as SidebarEntry[];
}

function translated(entry: SidebarEntry, language: Language): DefaultTheme.SidebarItem {
  const words: Readonly<Record<string, string>> = language.words;
  const { text, link, items, collapsed } = entry;
  return {
    // The theme takes it for HTML.
    text: escaped(words[text] ?? text),
    ...(link === undefined ? {} : { link: `${language.root}${link}` }),
    ...(collapsed === undefined ? {} : { collapsed }),
    ...(items === undefined ? {} : { items: items.map((item) => translated(item, language)) }),
  };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
