const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const SPELLINGS: Readonly<Record<string, string>> = {
  〇: '零',
  貳: '贰',
  參: '叁',
  陸: '陆',
  兩: '贰',
  两: '贰',
};
const UNITS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const CAPITAL =
  /^(?:人民币|RMB)?([零〇壹贰貳叁參肆伍陆陸柒捌玖两兩拾佰仟万萬亿億]+)[元圆圓](?:([零〇壹贰貳叁參肆伍陆陸柒捌玖]+)角)?(?:零?([壹贰貳叁參肆伍陆陸柒捌玖])分)?[整正]?$/;

/**
 * Reads an amount in Chinese capitals as it stands on cheques and contracts: 人民币壹仟贰佰叁拾肆元伍角整 is 1234.5.
 * Undefined for any other text.
 */
export function parseCapitalAmount(text: string): number | undefined {
  const found = CAPITAL.exec(text.replace(/[\s:：]/g, ''));
  if (found === null) return undefined;
  const yuan = wholeOf(found[1] ?? '');
  if (yuan === undefined) return undefined;
  return (yuan * 100 + lastDigit(found[2]) * 10 + lastDigit(found[3])) / 100;
}

/** Sums up digits with their units, group by group; undefined where a unit stands out of order. */
function wholeOf(capitals: string): number | undefined {
  let whole = 0;
  let group = 0;
  let digit = 0;
  for (const mark of capitals) {
    const unit = UNITS[mark];
    const groupUnit = GROUPS[mark];
    if (unit !== undefined) {
      group += (digit === 0 && unit === 10 ? 1 : digit) * unit;
      digit = 0;
    } else if (groupUnit !== undefined) {
      whole = groupUnit > 1e4 ? (whole + group + digit) * groupUnit : whole + (group + digit) * groupUnit;
      [group, digit] = [0, 0];
    } else {
      if (digit !== 0) return undefined;
      digit = digitOf(mark);
    }
  }
  return whole + group + digit;
}

function lastDigit(capitals: string | undefined): number {
  return capitals === undefined ? 0 : digitOf(capitals.slice(-1));
}

function digitOf(mark: string): number {
  return DIGITS.indexOf(SPELLINGS[mark] ?? mark);
}
