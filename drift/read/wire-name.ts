/** Names that a source may bring in: they become keys, file names and names in code. */
const NAME = /^[A-Za-z][A-Za-z0-9]{0,99}$/;
const TYPE_NAME = /^[A-Z][A-Za-z0-9]{0,99}$/;
const CODE = /^[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9_]*)*$/;

/** A member's name is a key and nothing else, so that machine-readable sources may call it more. */
const MEMBER = /^[\p{L}\p{N}_$@](?:[\p{L}\p{N}_$@.:/ -]{0,198}[\p{L}\p{N}_$@.:/-])?$/u;

export function isMemberName(name: string): boolean {
  return MEMBER.test(name);
}

export function isFieldName(name: string): boolean {
  return NAME.test(name);
}

/** Whether it can be the name of an action or of a type. */
export function isTypeName(name: string): boolean {
  return TYPE_NAME.test(name);
}

export function isErrorCode(code: string): boolean {
  return code.length <= 200 && CODE.test(code);
}
