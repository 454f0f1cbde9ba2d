const DIGIT_WIDTH = 7;
const PADDING = 12;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

/** Digits a text takes up in width: East Asian characters take two. */
function columnsOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Pixels that the widest of the texts needs in a column, estimated from its characters at a font size in points. */
export function widthOf(texts: readonly string[], fontSize: number, isBold: boolean): number {
  const columns = texts.reduce((widest, text) => Math.max(widest, columnsOf(text)), 0);
  return Math.ceil(columns * DIGIT_WIDTH * (fontSize / 11) * (isBold ? 1.1 : 1)) + PADDING;
}
