/** A page that is made at build time. Each language gets it as it is. */
export interface StagedPage {
  /** From the root of a language, with `.md`. */
  readonly path: string;
  /** Markdown. */
  readonly text: string;
}

/** An entry of the sidebar, text as text. What stands at the top is translated by its name. */
export interface SidebarEntry {
  readonly text: string;
  /** From the root of a language. */
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly SidebarEntry[];
}

export interface Staged {
  readonly pages: readonly StagedPage[];
  readonly sidebar: readonly SidebarEntry[];
}
