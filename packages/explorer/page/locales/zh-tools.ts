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
  history: {
    title: "调用记录",
    lead: "本标签页中的调用，最近的在前。机密不会保存；关闭标签页后全部清除。",
    none: "还没有调用。",
    fillIn: "重新填入",
    fillInFor: (action, time) => `重新填入 ${time} 的 ${action}`,
    response: "响应",
    nothing: "没有收到响应。",
    compare: "比较",
    compareFor: (action, time) => `比较 ${time} 的 ${action}`,
    choose: "勾选两次调用即可比较它们的响应。",
    comparison: "比较结果",
    earlier: "较早",
    later: "较晚",
    same: "两个响应相同。",
    place: "位置",
    missing: "无",
    more: (count) => `另有 ${count} 处不同`,
    forget: "全部清除",
    calling: "调用中…",
    unseen: "未看到结果",
    unseenLead: "调用期间页面被关闭或刷新。请求可能已经执行。",
  },
};
