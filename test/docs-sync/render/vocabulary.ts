export type SourceLanguage = "en" | "zh";

/** What pages say in the same words, as they stand on Tencent's pages of each language. */
export interface Vocabulary {
  updated: string;
  sections: [
    description: string,
    input: string,
    output: string,
    example: string,
    more: string,
    errors: string,
  ];
  parameter: string;
  name: string;
  required: string;
  type: string;
  description: string;
  /** The same on the page of error codes. */
  meaning: string;
  code: string;
  yes: string;
  no: string;
  host: string;
  rateLimit: (limit: unknown) => string;
  explorer: string;
  list: string;
  common: (text: string) => string;
  action: (name: string) => string;
  version: string;
  region: string;
  input: string;
  noErrors: string;
  types: string;
  usedBy: (actions: string[]) => string;
  codes: string;
  commonCodes: string;
  serviceCodes: string;
  help: string;
  /** A description in the language: it says the same, and has other words. */
  text: (text: string) => string;
  inlineValues: (values: unknown[]) => string;
  valuesHead: string;
  listedValue: (value: unknown) => string;
  range: (from: unknown, to: unknown) => string;
  atMost: (length: unknown) => string;
  length: (from: unknown, to: unknown) => string;
  default: (value: unknown) => string;
  nullable: string;
  deprecated: string;
  deprecatedAction: string;
}

const english: Vocabulary = {
  updated: "Last updated:",
  sections: [
    "API Description",
    "Input Parameters",
    "Output Parameters",
    "Example",
    "Developer Resources",
    "Error Code",
  ],
  parameter: "Parameter Name",
  name: "Name",
  required: "Required",
  type: "Type",
  description: "Description",
  meaning: "Description",
  code: "Error Code",
  yes: "Yes",
  no: "No",
  host: "Domain name for API request: example.intl.tencentcloudapi.com.",
  rateLimit: (limit) =>
    `A maximum of ${String(limit)} requests can be initiated per second for this API.`,
  explorer: "We recommend you to use API Explorer",
  list: "The following list holds request parameters and some common ones.",
  common: (text) => `Common Params. ${text}`,
  action: (name) => `The value used for this API: ${name}.`,
  version: "The value used for this API: 2018-04-12.",
  region: "See the list of regions.",
  input: "Input Example",
  noErrors: "There are no error codes.",
  types: "Data Types",
  usedBy: (actions) => `Used by actions: ${actions.join(", ")}.`,
  codes: "Error Codes",
  commonCodes: "Common Error Codes",
  serviceCodes: "Service Error Codes",
  help: "Help and Support",
  text: (text) => text,
  inlineValues: (values) =>
    `Valid values: ${values.map((value) => `${String(value)} (so called)`).join(", ")}.`,
  valuesHead: "Valid values:",
  listedValue: (value) => `• ${String(value)}: so called`,
  range: (from, to) => `Valid range: ${String(from)}-${String(to)}.`,
  atMost: (length) => `Enter up to ${String(length)} characters.`,
  length: (from, to) => `It has ${String(from)}-${String(to)} characters.`,
  default: (value) => `Default value: ${String(value)}.`,
  nullable: "Note: This field may return null, indicating that no valid values can be obtained.",
  deprecated: "This field has been deprecated.",
  deprecatedAction: "This API has been deprecated.",
};

const chinese: Vocabulary = {
  updated: "最近更新时间：",
  sections: ["接口描述", "输入参数", "输出参数", "示例", "开发者资源", "错误码"],
  parameter: "参数名称",
  name: "名称",
  required: "必选",
  type: "类型",
  description: "描述",
  meaning: "说明",
  code: "错误码",
  yes: "是",
  no: "否",
  host: "接口请求域名： example.tencentcloudapi.com 。",
  rateLimit: (limit) => `默认接口请求频率限制：${String(limit)}次/秒。`,
  explorer: "推荐使用 API Explorer",
  list: "以下请求参数列表仅列出了接口请求参数和部分公共参数，完整公共参数列表见 公共请求参数。",
  common: (text) => `公共参数，${text}`,
  action: (name) => `本接口取值：${name}。`,
  version: "本接口取值：2018-04-12。",
  region: "详见产品支持的 地域列表。",
  input: "输入示例",
  noErrors: "该接口暂无业务逻辑相关的错误码，其他错误码详见 公共错误码。",
  types: "数据结构",
  usedBy: (actions) => `被如下接口引用：${actions.join(", ")}。`,
  codes: "错误码",
  commonCodes: "公共错误码",
  serviceCodes: "业务错误码",
  help: "帮助和支持",
  text: (text) => `原文如下。${text}`,
  inlineValues: (values) =>
    `取值范围：${values.map((value) => `${String(value)}（如其名）`).join("、")}。`,
  valuesHead: "枚举值：",
  listedValue: (value) => `• ${String(value)}：如其名`,
  range: (from, to) => `取值范围：${String(from)}～${String(to)}。`,
  atMost: (length) => `长度不超过${String(length)}个字符。`,
  length: (from, to) => `长度为${String(from)}-${String(to)}个字符。`,
  default: (value) => `默认值：${String(value)}。\n示例值：无`,
  nullable: "注意：此字段可能返回 null，表示取不到有效值。",
  deprecated: "该字段已废弃。",
  deprecatedAction: "本接口已废弃。",
};

export const VOCABULARIES: Readonly<Record<SourceLanguage, Vocabulary>> = {
  en: english,
  zh: chinese,
};
