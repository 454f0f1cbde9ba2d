import { isBlank, type Cell } from '../../cells/cell';
import { readNumber } from '../../cells/read-cell';
import type { BehaviourBand, LimitRules } from '../../domain/credit-limit/limit-rules';
import { isFault, type Outcome } from '../../domain/fault';
import { limitRuleNames as inEnglish } from '../../i18n/en-US/score-policy-names';
import { limitRuleNames as inChinese } from '../../i18n/zh-CN/score-policy-names';
import { STANDARD_BEHAVIOUR_BANDS } from '../../policy/standard/behaviour-bands';
import { STANDARD_LIMIT_RULES } from '../../policy/standard/limit-rules';
import { codeNamed } from '../runtime/code-named';
import type { TableRows } from '../runtime/parameter';
import { readPolicyRows } from '../runtime/policy-rows';

const NAMES = { 'en-US': inEnglish, 'zh-CN': inChinese };

/** The limit rules of a call: the policy's settings by name and its bands of lateness; what is left out is standard. */
export function policyLimitRules(
  settings: TableRows | undefined,
  bands: TableRows | undefined,
): Outcome<LimitRules> {
  const named = settings === undefined ? [] : readPolicyRows('limitRules', settings, 1, setting);
  if (isFault(named)) return named;
  const behaviourBands =
    bands === undefined ? STANDARD_BEHAVIOUR_BANDS : readPolicyRows('behaviourBands', bands, 1, band);
  if (isFault(behaviourBands)) return behaviourBands;
  return { ...STANDARD_LIMIT_RULES, ...Object.fromEntries(named), behaviourBands };
}

/** Only rounding may be blank: it then keeps two significant digits. */
function setting([name, cell]: readonly Cell[]): Outcome<readonly [keyof typeof inEnglish, number | null]> {
  const code = codeNamed(name, NAMES);
  if (isFault(code)) return code;
  const value = code === 'roundTo' && isBlank(cell) ? null : readNumber(cell);
  return isFault(value) ? value : [code, value];
}

/** A blank bound is any later payment. */
function band([bound, share]: readonly Cell[]): Outcome<BehaviourBand> {
  const upToDaysLate = isBlank(bound) ? null : readNumber(bound);
  if (isFault(upToDaysLate)) return upToDaysLate;
  const factor = readNumber(share);
  return isFault(factor) ? factor : { upToDaysLate, factor };
}
