import type { LintRuleId } from '../../policy/linter/lint-rules';
import type { LintWords } from '../lint-words';

/** What the policy check says of a policy whose cells are all valid; names come as words already. */
export const linter = {
  severities: { problem: 'Wrong entry', warning: 'Warning', note: 'Note' },
  expected: (found: string, expected: string) =>
    found === '' ? `Expected ${expected}.` : `“${found}”: expected ${expected}.`,
  rules: {
    weightsNotWhole: (d) =>
      `The weights add up to ${d.figure}, not to ${d.bound}. They are relative, so scores are right, but no weight is a percentage.`,
    pointsTurn: (d) =>
      `The points of “${d.name}” turn here: elsewhere they go the other way as the value rises. Check this row.`,
    gradeWithoutDefault: (d) =>
      `Grade ${d.name} has a default probability of 0, so its customers carry no expected loss. Enter a small one, such as 0.03%.`,
    defaultFalls: (d) =>
      `Grade ${d.name} is worse than ${d.other} but has the lower default probability. Swap or correct them.`,
    limitFactorRises: (d) =>
      `Grade ${d.name} is worse than ${d.other} but is granted more of its limit. Lower the factor.`,
    termsRise: (d) => `Grade ${d.name} is worse than ${d.other} but is granted longer terms. Shorten them.`,
    termsBeyondInsured: (d) =>
      `Grade ${d.name} may be granted ${d.figure} days, and the insurance covers terms up to ${d.bound}. What is sold on longer terms is not insured.`,
    bandFactorRises: (d) =>
      `The factor ${d.figure} is above the ${d.bound} of the band before, so a later payer keeps more of the limit. Lower it.`,
    gapHoldsNotice: (d) =>
      `“${d.name}” follows “${d.other}” after ${d.figure} days, and ${d.bound} days must lie between two notices: it is held back until then. Move the step or shorten the gap.`,
    reminderBeforeInvoice: (d) =>
      `“${d.name}” goes out ${d.figure} days before the due date, and some customers have terms of only ${d.bound} days: it would fall on the day of the invoice. Shorten it.`,
    stepAfterNotification: (d) =>
      `“${d.name}” comes ${d.figure} days after the due date, and the insurer must know of the debt by day ${d.bound}. Notify before, or move the step forward.`,
    conventionAgainstStep: (d) =>
      d.figure < 0
        ? `“${d.name}” goes out before the due date and moves to the next business day, which leaves fewer days to pay than you say. The previous business day is usual.`
        : `“${d.name}” goes out after the due date and moves to the previous business day, so it may come before its day. The next business day is usual.`,
    minimumFalls: (d) =>
      `“${d.name}” starts at ${d.figure}, and the step before only at ${d.bound}: smaller items would skip that step. Let the minimum rise.`,
    conductWithoutStep: (d) => `“${d.name}” is on no dunning ladder, so this row has no effect.`,
    feeNeverDue: (d) => `“${d.name}” is on no dunning ladder, so this fee is never charged.`,
    feeBoundsCross: (d) => `The minimum fee ${d.figure} is above the maximum fee ${d.bound}.`,
    weekendsOnly: () =>
      'No holidays are listed: dates move over weekends only. Add the holidays of your country, or take China’s from the pane.',
    coverageNotStated: (d) =>
      `${d.figure} days are listed, but not for which years the list is complete. Enter the first and the last year.`,
    coverageOver: (d) =>
      `Holidays are listed up to ${d.figure}, and the date is in ${d.bound}: only weekends are known. Add the new year’s holidays.`,
    dayOutsideCoverage: (d) =>
      `This day is in ${d.figure}, outside the years whose holidays are listed. Extend the years, or remove the day.`,
    coveredYearEmpty: (d) =>
      `${d.figure} is said to be listed, but has no holiday. Add its holidays, or shorten the years.`,
    workdayWithoutEffect: () => 'This make-up workday is no weekend day, so it is worked anyway.',
    baseCurrencyMissing: (d) =>
      `There are ${d.figure} exchange rates but no base currency, so they are not used. Enter the base currency.`,
    baseCurrencyRate: (d) => `${d.name} is the base currency, and its rate is ${d.figure}. Delete the row.`,
    exchangeRateOld: (d) => `The newest rate of ${d.name} is ${d.figure} days old. Add the present one.`,
    referenceRateOld: (d) =>
      d.figure === 0
        ? `There is no row for “${d.name}”, which the chosen interest is built on. Add its rates.`
        : `The newest “${d.name}” is ${d.figure} days old; it changes with the half-year. Add the present one.`,
    bucketWithoutRate: (d) =>
      `A gap: an aging bucket ends at ${d.figure} days and no loss rate${d.name === '' ? '' : ` of “${d.name}”`} does, so one rate stands for parts of two buckets. Add a row up to ${d.figure}.`,
    rateWithinBucket: (d) =>
      `An overlap: this loss rate ends at ${d.figure} days, within an aging bucket, whose balance then has two rates. End it where a bucket ends.`,
    lossRateFalls: () => 'This older bucket has a lower loss rate than the one before. Check both rates.',
    limitsWithoutInsurance: (d) =>
      `There are ${d.figure} insured limits, but “Insured” says no: all debts count as uninsured.`,
    limitsOverlap: (d) =>
      `“${d.name}” has two limits for the same days; the first one counts. End one where the other begins.`,
    limitEnded: (d) => `The limit of “${d.name}” has ended.`,
  } satisfies Record<LintRuleId, (detail: LintWords) => string>,
};
