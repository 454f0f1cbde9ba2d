import { realAt } from '../../ledger/column-access';
import type { Scorecard } from '../scorecard';
import { regularisedLogistic } from './regularised-logistic';
import { scoreColumn } from './score-column';
import type { TrainingSet } from './training-set';

/** The straight line between a card's score and the log-odds that an invoice comes late. */
export interface ProbabilityScale {
  readonly intercept: number;
  /** Per point of the score; negative, because a better score is less risk. */
  readonly slope: number;
  /** The score at which the card would put a customer who has not paid anything yet, by what became of such invoices. */
  readonly newCustomerScore: number;
}

/** Fits the scale to the training set of the card. */
export function probabilityScale(card: Scorecard, training: TrainingSet): ProbabilityScale {
  const risk = scoreColumn(card, training.values, training.inTime.length).map((score) => 100 - score);
  const known = Array.from(risk.keys()).filter((line) => !Number.isNaN(realAt(risk, line)));
  const pick = (column: Float64Array) => Float64Array.from(known, (line) => realAt(column, line));
  const { intercept, coefficients } = regularisedLogistic(
    { features: [pick(risk)], inTime: pick(training.inTime), late: pick(training.late) },
    0,
    1e-6,
  );
  const slope = -(coefficients[0] ?? 0);
  const scale = { intercept: intercept - 100 * slope, slope };
  return { ...scale, newCustomerScore: scoreOfShare(newCustomerShare(training), scale) };
}

/** The chance that an invoice of a customer with this score comes late. */
export function lateProbability(score: number, { intercept, slope }: ProbabilityScale): number {
  return 1 / (1 + Math.exp(-(intercept + slope * score)));
}

function scoreOfShare(share: number, { intercept, slope }: { intercept: number; slope: number }): number {
  if (slope === 0) return 50;
  const score = (Math.log(share / (1 - share)) - intercept) / slope;
  return Math.round(Math.min(100, Math.max(0, score)) * 1e6) / 1e6;
}

/** Late share of the invoices of new customers, with ten invoices of the usual share beside them. */
function newCustomerShare({ invoices, lateInvoices, newInvoices, newLateInvoices }: TrainingSet): number {
  const usual = lateInvoices / invoices;
  return (newLateInvoices + 10 * usual) / (newInvoices + 10);
}
