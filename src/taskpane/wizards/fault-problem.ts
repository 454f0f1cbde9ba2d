import type { Fault } from '../../domain/fault';
import { problem, type Problem } from '../../excel/problem';
import type { Language } from '../../i18n/language';
import { wordingIn } from '../../i18n/wording';

/** What a rule cannot compute, as a problem of the run. */
export function faultProblem(fault: Fault, language: Language): Problem {
  const because = wordingIn(language).faults[fault.reason](fault.argument ?? '');
  return problem('ruleFault', { because });
}
