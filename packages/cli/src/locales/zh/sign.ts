import type { sign as en } from "../en/sign.js";

/** What `tcredis sign` says in Chinese, besides its help. */
export const sign: typeof en = {
  input: {
    noAction: '没有接口名称。请给出 --action，或 --header "X-TC-Action: ..."。',
    twoReaders: "--body - 与 --secret-stdin 都要读取标准输入：请将请求体放入文件。",
    headerLine: '--header 必须为一行，例如 "X-TC-Timestamp: 1767225600"。',
    noTimestamp: "请给出 --timestamp，即 X-TC-Timestamp 的值。",
    notATime: (text, hint) => `时间戳 ${text} 不是以秒计的 Unix 时间${hint}。`,
    milliseconds: "，看起来是毫秒",
    noSecretId: "--secret-stdin 需要 --secret-id，或含有 SecretId 的 Authorization 头。",
    noSecretKey: "标准输入为空，其中应有 SecretKey。",
    noAuthorization: "--canonical-request 需要 --authorization。",
    notSigned: (why) => `无法签名：${why}。`,
  },
  steps: {
    canonicalRequest: "1. 规范请求串",
    stringToSign: "2. 待签名字符串",
    signingKey: "3. 签名密钥",
    keysNotShown: "  （不显示密钥）",
    first: (date) => `第一个  对 ${date} 计算 HMAC-SHA256，密钥为 "TC3" + SecretKey`,
    second: (service) => `第二个  对 ${service} 计算 HMAC-SHA256，密钥为第一个的字节`,
    third: (end) => `第三个  对 ${end} 计算 HMAC-SHA256，密钥为第二个的字节`,
    signature: "4. 签名",
    signatureFrom: "  （以第三个密钥对待签名字符串计算 HMAC-SHA256，取十六进制）",
    authorization: "5. Authorization 头",
  },
  notes: {
    method: "HTTP 方法",
    path: "路径",
    query: "查询串",
    noQuery: "查询串：无",
    header: "请求头：值为小写",
    headersEnd: "请求头到此结束",
    signedHeaders: "参与签名的请求头名称",
    bodyHash: (bytes) => `请求体的 SHA-256，共 ${bytes} 字节`,
    algorithm: "算法",
    scope: "UTC 日期、服务、结尾",
    requestHash: "规范请求串的 SHA-256",
  },
  verdict: {
    heading: "6. 给出的 Authorization",
    correct: "正确。",
    incorrect: "不正确。",
    past: (seconds) => `其时间戳早了 ${seconds} 秒：服务只接受 5 分钟以内的偏差。`,
    future: (seconds) => `其时间戳晚了 ${seconds} 秒：服务只接受 5 分钟以内的偏差。`,
  },
  header: {
    version1: () => "它是签名方法 v1（HmacSHA1、HmacSHA256），而本 API 使用 TC3-HMAC-SHA256",
    scheme: (given) => `它必须以 "TC3-HMAC-SHA256 " 开头，现以 ${given} 开头`,
    form: () =>
      "其格式必须为 TC3-HMAC-SHA256 Credential=ID/DATE/SERVICE/tc3_request, SignedHeaders=NAMES, Signature=HEX",
    credential: (count) => `其 Credential 必须为 ID/DATE/SERVICE/tc3_request，现有 ${count} 个部分`,
    headersCapitals: () => "SignedHeaders 含有大写字母：参与签名的名称应为小写。",
    headersOrder: () => "SignedHeaders 的顺序不对：名称应按字母升序排列。",
    headersLack: (name) => `SignedHeaders 缺少 ${name}：该请求头必须参与签名。`,
    signatureCapitals: () => "Signature 必须为 64 位小写十六进制数字，现含有大写字母。",
    signatureBase64: () => "Signature 必须为 64 位小写十六进制数字，现为 Base64。",
    signatureLength: (count) => `Signature 必须为 64 位小写十六进制数字，现有 ${count} 个字符。`,
  },
  findings: {
    invalid: (why) => `该请求头无效：${why}。`,
    unknownHeaders: (names, first) =>
      `SignedHeaders 中有 ${names}，但此处不知道它的值。请给出 --header "${first}: ..."。`,
    secretId: (given, known) => `签名用的是 ${given}，而核对所用的 SecretKey 属于 ${known}。`,
    date: (given, timestamp, day) =>
      `其日期为 ${given}，而 X-TC-Timestamp ${timestamp} 在 UTC 为 ${day}：应使用 UTC 日期，而不是本地时区的日期。`,
    service: (given, right) => `其服务为 ${given}，而调用的是 ${right}。`,
    explained: (mistake) => `以下错误恰好得出该签名：${mistake}。`,
    combined: (mistakes) => `以下错误合在一起，恰好得出该签名：${mistakes}。`,
    unexplained: (tried) =>
      `签名不一致，且没有常见错误可以解释（已尝试 ${tried} 种情况，最多三个错误同时出现）。`,
    otherKey:
      "很可能使用了另一个 SecretKey。请检查密钥是否属于该 SecretId，以及是否完整；否则就是签名的请求体与此处给出的不同。",
    giveRequest: "如需查明，请用 --canonical-request FILE 给出参与哈希的规范请求串。",
    theirRequest: "SecretKey、日期、服务和时间都正确：该签名正是给出的规范请求串的签名。",
    notTheirRequest:
      "该签名也不是给出的规范请求串的签名：SecretKey、日期、服务或 X-TC-Timestamp 不同，或者哈希的是其他内容。",
    sameRequests: "两个规范请求串相同。",
    missing: "缺失",
    line: (number, name, wanted, found) =>
      `规范请求串的第 ${number} 行（${name}）应为 ${wanted}，现为 ${found}。`,
    tooLong: (found, wanted) =>
      `规范请求串有 ${found} 行，应为 ${wanted} 行：请求体的哈希之后不能有任何内容，换行也不行。`,
    lines: {
      method: "HTTP 方法",
      path: "路径",
      query: "查询串",
      headersEnd: "请求头之后的空行",
      signedHeaders: "SignedHeaders 的内容",
      bodyHash: "请求体的哈希",
    },
  },
};
