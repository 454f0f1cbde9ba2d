import type { FaultReason } from '../../domain/fault';

/** Why a figure cannot be given: names the argument and says what was expected. */
export const faults: Record<FaultReason, (argument: string) => string> = {
  notANumber: (argument) =>
    `${argument} must be a number. Text that looks like a number is not one: convert it first.`,
  ambiguousAmount: (argument) =>
    `${argument} can be read two ways: is the comma or point a decimal mark? Write it as a number.`,
  notADate: (argument) => `${argument} must be a date cell, not text.`,
  notAText: (argument) => `${argument} must be text.`,
  unreadableDate: (argument) => `${argument} is not a date that can be read. Write it as 2026-03-31.`,
  ambiguousDate: (argument) => `${argument} can be read as day/month or month/day. Write it as 2026-03-31.`,
  unreadableTerms: (argument) =>
    `${argument} are not payment terms that can be read. Write, for example, 2/10 net 30.`,
  unknownChoice: (argument) => `${argument} is not one of the allowed choices.`,
  blank: (argument) => `${argument} is missing.`,
  noDiscount: (argument) => `${argument} grant no discount.`,
  historyTooShort: (argument) => `${argument} does not reach far enough back to explain the balance.`,
  noEvidence: (argument) => `${argument}: there is not enough evidence for a figure.`,
  negative: (argument) => `${argument} must not be negative.`,
  notPositive: (argument) => `${argument} must be greater than zero.`,
  notAShare: (argument) => `${argument} must lie between 0 and 1 (2% is 0.02).`,
  notIncreasing: (argument) => `${argument} must rise from one entry to the next.`,
  notWhole: (argument) => `${argument} must be a whole number.`,
  outOfCalendar: (argument) => `${argument} is not a day between 1900-01-01 and 9999-12-31.`,
  discountAfterNet: (argument) => `${argument}: the discount would end after the payment is due.`,
  noEnd: (argument) => `${argument}: the cash does not run out, so there is no end to count to.`,
  sharesDoNotAddUp: (argument) => `${argument} must add up to 100%.`,
  tooLarge: (argument) => `${argument} is too large.`,
  wrongShape: (argument) => `${argument} has another number of rows or columns than the other ranges.`,
  zero: (argument) => `${argument} is zero, so there is nothing to divide by.`,
  errorCell: (argument) => `A cell of the input holds ${argument}. Mend that cell first.`,
  noExchangeRate: (argument) =>
    `There is no exchange rate for ${argument}: amounts in it cannot be added to the others.`,
  noHeader: () =>
    'No row names the columns: there must be titles such as Customer, Due date and Amount above the records.',
};
