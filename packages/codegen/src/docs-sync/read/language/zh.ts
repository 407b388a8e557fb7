import type { Words } from "./en.js";

export const chinese: Words = {
  language: "zh",
  languageName: "Chinese",
  sections: {
    description: ["接口描述"],
    input: ["输入参数"],
    output: ["输出参数"],
    example: ["示例"],
    errors: ["错误码"],
    resources: ["开发者资源"],
  },
  columns: {
    parameter: ["参数名称", "参数名"],
    name: ["名称"],
    required: ["必选", "必填", "是否必选", "是否必填"],
    type: ["类型"],
    description: ["描述", "说明"],
    code: ["错误码"],
  },
  required: { yes: ["是", "必选", "必填"], no: ["否", "可选", "选填"] },
  commonParameter: "公共参数",
  actionName: /本接口取值[:：] *(\w+)/,
  usedBy: "被如下接口引用：",
  errorLists: { common: "公共错误码", service: "业务错误码" },
  noErrorCodes: /(?:暂无|没有|无)[^。\n]{0,40}错误码/,
  boilerplate:
    /^(?:接口请求域名|默认接口请求频率限制|推荐使用 ?API Explorer|点击调试$|API Explorer$|API Explorer ?提供了)/,
  rateLimit: /接口请求频率限制[:：] *([\d,]+) *次\/秒/,
  phrases: {
    values:
      "(?:可选值|枚举值|可取值|可选取值|取值范围|取值)(?:列表|说明)?(?:如下|包括|包含|有|为|是)?",
    defaultIs: String.raw`(?:默认|缺省)(?:值|取值)?\s*(?::|为|是|(?!\s*-))`,
    markedDefault: "(?:默认|缺省)值?",
    range: "取值(?:范围)?(?:为|是)?",
    to: "至|到",
    atMost: String.raw`(?:不超过|不能超过|不得超过|最多|最长|最大|最大长度|长度限制|长度上限)(?:支持|允许|输入|为)?:?\s*`,
    characters: String.raw`\s*(?:个?(?:任意)?字符(?!串)|个字母|位(?![数整]))`,
    arrayLength: "数组(?:的)?(?:最大)?长度(?:上限|限制)?(?:不超过|不能超过|最大|范围)?(?:为|是)?",
    entries: String.raw`\s*(?:个|条)(?:元素|成员|条目)`,
    mayBeNull: String.raw`[此该本](?:字段|参数)可能返回\s*null`,
    deprecated:
      "^[([]?已?经?(?:废弃|弃用)" +
      "|[此该本](?:返回)?(?:字段|参数|接口)(?:目前|现)?(?:已经?)?被?(?:废弃|弃用|停用|下线|不再使用)",
    example: "示例值",
  },
};
