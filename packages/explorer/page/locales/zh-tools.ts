import type { tools as english } from "./en-tools.js";

/** In Chinese: the start page, and what helps with a call besides its form. */
export const tools: typeof english = {
  home: {
    lead: (actions, errors) =>
      `共 ${actions} 个接口、${errors} 个错误码，与客户端出自同一份文档。请求在本机签名，密钥不会到达本页面。`,
    keys: "按 / 搜索，↑ ↓ 选择，Enter 打开，Ctrl+Enter 调用。",
  },
  picker: {
    open: "选择…",
    openFor: (field, action) => `从 ${action} 的结果中选择 ${field}`,
    listFor: (field) => `${field} 的可选值`,
    asking: (action) => `正在调用 ${action}…`,
    needs: (fields) => `请先填写 ${fields}。`,
    none: (action, region) => `${action} 在 ${region} 没有返回任何内容。`,
    some: (count, total) => `共 ${total} 项，此处为前 ${count} 项。`,
  },
};
