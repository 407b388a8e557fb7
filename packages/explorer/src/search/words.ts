import leven from "leven";

/** Words that people type, with the API's own. Chinese words are those of Tencent's documentation. */
const SYNONYMS: Readonly<Record<string, string>> = {
  list: "describe",
  show: "describe",
  get: "describe",
  find: "describe",
  change: "modify",
  edit: "modify",
  set: "modify",
  buy: "create",
  order: "create",
  new: "create",
  copy: "clone",
  remove: "delete",
  drop: "delete",
  return: "destroy",
  cost: "price",
  resize: "upgrade",
  scale: "upgrade",
  empty: "clear",
  flush: "clear",
  user: "account",
  public: "wan",
  parameter: "param",
  parameters: "params",
  查询: "describe",
  列表: "describe",
  修改: "modify",
  设置: "modify",
  创建: "create",
  购买: "create",
  新建: "create",
  删除: "delete",
  销毁: "destroy",
  退还: "destroy",
  隔离: "isolate",
  回收站: "recycle",
  克隆: "clone",
  实例: "instance",
  备份: "backup",
  恢复: "restore",
  回档: "restore",
  参数: "param",
  模板: "template",
  安全组: "security",
  慢查询: "slow",
  慢日志: "slow",
  日志: "log",
  密码: "password",
  价格: "price",
  询价: "price",
  升级: "upgrade",
  扩容: "upgrade",
  续费: "renew",
  账号: "account",
  任务: "task",
  监控: "monitor",
  大: "big",
  热: "hot",
  地域: "region",
  可用区: "zone",
  副本: "replica",
  节点: "node",
  复制组: "replication",
  网络: "network",
  外网: "wan",
  带宽: "bandwidth",
  清空: "clear",
  切换: "switch",
  错误: "error",
};
const CHINESE = /[\p{Script=Han}]+/gu;

/** The score of a typed word, by where it is found. */
const IN_NAME = 1;
const SYNONYM_IN_NAME = 0.9;
const IN_TEXT = 0.8;
const SYNONYM_IN_TEXT = 0.5;
const TYPO = 0.4;
/** Of two names with all the words, the one with fewer others is closer. */
const OTHER_WORD = 0.02;

/**
 * How well typed words, in any order, match a name and its text, up to 1. Each word has to begin a word there,
 * or to be a synonym or a typo of one. 0 is no match.
 */
export function scoreWords(name: string, text: string, typed: string): number {
  const wanted = wordsOf(typed);
  const nameWords = partsOf(name);
  const textWords = text.toLowerCase().split(/[^a-z0-9]+/);
  const scores = wanted.map((word) => scoreWord(word, nameWords, textWords));
  if (scores.length === 0 || scores.includes(0)) return 0;
  const average = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const others = nameWords.filter(
    (part) => !wanted.some((word) => part.startsWith(word) || isSynonym(part, word)),
  );
  return average - OTHER_WORD * others.length;
}

function scoreWord(
  word: string,
  nameWords: readonly string[],
  textWords: readonly string[],
): number {
  if (nameWords.some((part) => part.startsWith(word))) return IN_NAME;
  if (nameWords.some((part) => isSynonym(part, word))) return SYNONYM_IN_NAME;
  if (textWords.some((part) => part.startsWith(word))) return IN_TEXT;
  if (textWords.some((part) => isSynonym(part, word))) return SYNONYM_IN_TEXT;
  return [...nameWords, ...textWords].some((part) => isTypo(word, part)) ? TYPO : 0;
}

function isSynonym(part: string, word: string): boolean {
  return Object.hasOwn(SYNONYMS, word) && part.startsWith(SYNONYMS[word] ?? "");
}

/** Lower-case words, Chinese ones separated. */
function wordsOf(typed: string): string[] {
  return typed
    .replaceAll(CHINESE, (text) => ` ${separated(text).join(" ")} `)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Chinese has no spaces: takes the longest known word at each place. */
function separated(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const known = Object.keys(SYNONYMS)
      .filter((word) => text.startsWith(word, at))
      .sort((a, b) => b.length - a.length)[0];
    words.push(known ?? text.charAt(at));
    at += known?.length ?? 1;
  }
  return words;
}

function partsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

/** One wrong letter, or two in a word of 8 letters and more. */
function isTypo(wanted: string, word: string): boolean {
  if (wanted.length < 4) return false;
  const most = wanted.length < 8 ? 1 : 2;
  return leven(wanted, word, { maxDistance: most + 1 }) <= most;
}
