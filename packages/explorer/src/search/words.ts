import leven from "leven";

/** What people type, and how the API says it. Chinese words are those of Tencent's own documentation. */
const MEANINGS: Readonly<Record<string, string>> = {
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

/** What a typed word is worth, by where it is found. */
const IN_NAME = 1;
const MEANT_IN_NAME = 0.9;
const IN_SENTENCE = 0.8;
const MEANT_IN_SENTENCE = 0.5;
const SLIP = 0.4;
/** Of two names with all the words, the one with less beside them is closer. */
const UNNAMED_WORD = 0.02;

/**
 * How well typed words, in any order, fit a name and what is said of it, up to 1: each has to be the
 * beginning of a word there, to mean one, or to be one with a slip of the finger. 0 is no match.
 */
export function fitsInAnyOrder(name: string, sentence: string, typed: string): number {
  const wanted = wordsOf(typed);
  const names = partsOf(name);
  const said = sentence.toLowerCase().split(/[^a-z0-9]+/);
  const worth = wanted.map((word) => worthOf(word, names, said));
  if (worth.length === 0 || worth.includes(0)) return 0;
  const average = worth.reduce((sum, one) => sum + one, 0) / worth.length;
  const unnamed = names.filter(
    (part) => !wanted.some((word) => fits(part, word) || means(part, word)),
  );
  return average - UNNAMED_WORD * unnamed.length;
}

function worthOf(word: string, names: readonly string[], said: readonly string[]): number {
  if (names.some((part) => fits(part, word))) return IN_NAME;
  if (names.some((part) => means(part, word))) return MEANT_IN_NAME;
  if (said.some((part) => fits(part, word))) return IN_SENTENCE;
  if (said.some((part) => means(part, word))) return MEANT_IN_SENTENCE;
  return [...names, ...said].some((part) => isSlip(word, part)) ? SLIP : 0;
}

function fits(part: string, word: string): boolean {
  return part.startsWith(word);
}

function means(part: string, word: string): boolean {
  return Object.hasOwn(MEANINGS, word) && part.startsWith(MEANINGS[word] ?? "");
}

/** Lower-case words, Chinese ones separated. */
function wordsOf(typed: string): string[] {
  return typed
    .replaceAll(CHINESE, (text) => ` ${separated(text).join(" ")} `)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Chinese has no blanks: the longest known word at each place. */
function separated(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const known = Object.keys(MEANINGS)
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

/** A letter wrong in a longer word; two in a long one. */
function isSlip(wanted: string, word: string): boolean {
  if (wanted.length < 4) return false;
  const most = wanted.length < 8 ? 1 : 2;
  return leven(wanted, word, { maxDistance: most + 1 }) <= most;
}
