import { planNoticeRun } from '../dunning-schedule/plan-notice-run';
import { adjustToBusinessDay } from '../../../domain/calendar/business-day';
import type { NoticeLetter } from '../../../domain/dunning/notice-run';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { RunContext } from '../../../excel/run-context';
import { businessCalendarOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import type { CheckedLedger, RunOptions } from '../job';
import { accountLetters } from './account-letters';
import type { LetterOrder } from './compose-letters';
import type { LetterChoices } from './letter-plan';

/** The letters of a choice with the policy that they go by. */
interface OrderedLetters {
  readonly orders: readonly LetterOrder[];
  readonly policy: Policy;
}

/** Which letters are to be written to whom. `replyDays` are the days to reply where no step says how many. */
export async function orderLetters(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  { set, customer }: LetterChoices,
  replyDays: number,
  ctx: RunContext,
): Promise<Result<OrderedLetters>> {
  const policy: Result<Policy> = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const isWanted = (name: string): boolean => customer === '' || name === customer;
  if (set === 'notices') {
    const planned = await planNoticeRun(checked, asOf, policy, ctx);
    if (isProblem(planned)) return planned;
    const { letters } = planned.run;
    const offsetOf = (step: string): number =>
      planned.steps.find((one) => one.step === step)?.offsetDays ?? 0;
    return {
      policy,
      orders: letters.filter((one) => isWanted(one.customer)).map((one) => orderOf(one, offsetOf)),
    };
  }
  const replyBy = adjustToBusinessDay(asOf + replyDays, 'following', businessCalendarOf(policy));
  const inputs = accountLetters(checked, { kind: set, asOf, replyBy }, ctx.language);
  if (isProblem(inputs)) return inputs;
  const wanted = inputs.filter((input) => isWanted(input.customer));
  return { policy, orders: wanted.map((input) => ({ input, offsetDays: 0 })) };
}

function orderOf(letter: NoticeLetter, offsetOf: (step: string) => number): LetterOrder {
  const { key, customer, step, date, payBy, lines, fees } = letter;
  return {
    input: { key, customer, kind: step, asOf: date, payBy, lines, fees },
    offsetDays: offsetOf(step),
  };
}
