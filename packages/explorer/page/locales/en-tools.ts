/** In English: the start page, and what helps with a call besides its form. */
export const tools = {
  home: {
    lead: (actions: number, errors: number) =>
      `${actions} actions and ${errors} error codes, from the same OpenAPI document as the client. Calls are signed on this machine; no key reaches this page.`,
    keys: "Press / to search, ↑ ↓ to choose, Enter to open, Ctrl+Enter to call.",
  },
  picker: {
    open: "Choose…",
    openFor: (field: string, action: string) => `Choose ${field} from ${action}`,
    listFor: (field: string) => `Values for ${field}`,
    asking: (action: string) => `Calling ${action}…`,
    needs: (fields: string) => `Fill in ${fields} first.`,
    none: (action: string, region: string) => `${action} lists nothing in ${region}.`,
    some: (count: number, total: number) => `The first ${count} of ${total}.`,
  },
};
