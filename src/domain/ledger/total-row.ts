const TOTAL_START =
  /^(?:grand |report |page |sub[- ]?|running |sous-|zwischen)?(?:total|totals|sum|summe|gesamt)(?:$|[\s:：.]|\b)|^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|汇\s*总|本页|本月合计|总额|承前页|过次页|转下页)|^gesamtsumme|^\*+$|^balance (?:brought |carried )?forward/i;
const TOTAL_END = /(?:\s(?:sub)?total|合计|小计|总计|汇总)[:：]?$/i;

/** Every title of a total has one of these; most customers have none, and are through after one look. */
const TOTAL_WORD = /^\*|total|sum|gesamt|forward|[合总小共累汇本承过转]/i;

/** Whether a text reads like the title of a total: Total, Subtotal ABC Ltd, ABC Ltd Total, 合计, 小计. */
export function isTotalTitle(text: string): boolean {
  if (!TOTAL_WORD.test(text)) return false;
  const plain = text.trim();
  return TOTAL_START.test(plain) || TOTAL_END.test(plain);
}
