import { lintRule } from '../lint-rule';
import { ladderSteps } from './ladder-steps';

/** A notice falls within the gap that must lie between two notices, so it goes out late or never. */
export const gapHoldsNotice = lintRule({
  id: 'gapHoldsNotice',
  severity: 'warning',
  table: 'dunningLadder',
  reads: ['dunningRules'],
  check: (policy, report) => {
    for (const { row, step, before } of ladderSteps(policy)) {
      if (before === null) continue;
      const apart = step.countedFrom === 'lastNotice' ? step.offsetDays : step.offsetDays - before.offsetDays;
      const gap = step.stepGapDays ?? policy.dunningRules.minimumGapDays;
      if (apart < gap) {
        report(
          { row, field: 'offsetDays' },
          { name: step.step, other: before.step, figure: apart, bound: gap },
        );
      }
    }
  },
});

/** A reminder before the due date that would fall on or before the day of the invoice. */
export const reminderBeforeInvoice = lintRule({
  id: 'reminderBeforeInvoice',
  severity: 'warning',
  table: 'dunningLadder',
  reads: ['limitRules', 'grades'],
  check: (policy, report) => {
    const granted = policy.grades.map(({ longestTermsDays }) => longestTermsDays).filter((days) => days > 0);
    const shortest = Math.min(policy.limitRules.usualTermsDays, ...granted);
    for (const { row, step } of ladderSteps(policy)) {
      if (-step.offsetDays >= shortest && step.offsetDays < 0) {
        report({ row, field: 'offsetDays' }, { name: step.step, figure: -step.offsetDays, bound: shortest });
      }
    }
  },
});

/** A step that comes when the insurer should have heard of the debt already. */
export const stepAfterNotification = lintRule({
  id: 'stepAfterNotification',
  severity: 'warning',
  table: 'dunningLadder',
  reads: ['insuranceRules', 'limitRules'],
  check: (policy, report) => {
    const { insured, extensionFrom, maximumExtensionDays, notificationDays } = policy.insuranceRules;
    if (insured === 'no') return;
    const terms = extensionFrom === 'invoice' ? policy.limitRules.usualTermsDays : 0;
    const deadline = maximumExtensionDays + notificationDays - terms;
    for (const { row, step } of ladderSteps(policy)) {
      if (step.countedFrom === 'lastNotice' || step.offsetDays <= deadline) continue;
      report({ row, field: 'offsetDays' }, { name: step.step, figure: step.offsetDays, bound: deadline });
    }
  },
});

/** A date that moves the wrong way: a reminder shortens the time left, a notice goes out before its day. */
export const conventionAgainstStep = lintRule({
  id: 'conventionAgainstStep',
  severity: 'note',
  table: 'dunningLadder',
  reads: [],
  check: (policy, report) => {
    for (const { row, step } of ladderSteps(policy)) {
      const isBefore = step.offsetDays < 0;
      if (step.convention === (isBefore ? 'following' : 'preceding')) {
        report({ row, field: 'convention' }, { name: step.step, figure: step.offsetDays });
      }
    }
  },
});

/** A later step that asks for less than the one before it: items would skip a step. */
export const minimumFalls = lintRule({
  id: 'minimumFalls',
  severity: 'warning',
  table: 'dunningLadder',
  reads: [],
  check: (policy, report) => {
    for (const { row, step, before } of ladderSteps(policy)) {
      const [minimum, earlier] = [step.stepMinimum ?? 0, before?.stepMinimum ?? 0];
      if (minimum < earlier) {
        report({ row, field: 'stepMinimum' }, { name: step.step, figure: minimum, bound: earlier });
      }
    }
  },
});

/** How a step is sent, for a step that no ladder has. */
export const conductWithoutStep = lintRule({
  id: 'conductWithoutStep',
  severity: 'note',
  table: 'dunningConduct',
  reads: ['dunningLadder'],
  check: ({ dunningConduct, dunningLadder }, report) => {
    const steps = new Set(dunningLadder.map(({ step }) => step));
    dunningConduct.forEach(({ step }, row) => {
      if (!steps.has(step)) report({ row, field: 'step' }, { name: step });
    });
  },
});

/** A fee for a step that no ladder has, or whose least is more than its most. */
export const feeNeverDue = lintRule({
  id: 'feeNeverDue',
  severity: 'warning',
  table: 'dunningFees',
  reads: ['dunningLadder'],
  check: ({ dunningFees, dunningLadder }, report) => {
    const steps = new Set(dunningLadder.map(({ step }) => step));
    dunningFees.forEach(({ step }, row) => {
      if (!steps.has(step)) report({ row, field: 'step' }, { name: step });
    });
  },
});

export const feeBoundsCross = lintRule({
  id: 'feeBoundsCross',
  severity: 'warning',
  table: 'dunningFees',
  reads: [],
  check: ({ dunningFees }, report) => {
    dunningFees.forEach(({ minimumFee, maximumFee }, row) => {
      if (minimumFee !== null && maximumFee !== null && minimumFee > maximumFee) {
        report({ row, field: 'minimumFee' }, { figure: minimumFee, bound: maximumFee });
      }
    });
  },
});
