import type { DayNumber } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import { BRIDGE_PARTS } from '../../../domain/monitoring/dso-bridge';
import { roundMoney } from '../../../domain/money/round-money';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { CheckedLedger, Figure } from '../job';
import type { Report, ReportTable } from '../report';
import type { EffectChoices } from './effect-plan';
import type { ProtectionEffect } from './effect-plan';

type Words = Wording['protect']['effect'];

/** Before and after, the DSO bridge between them, and the value in money with its arithmetic. */
export function effectReport(
  effects: readonly ProtectionEffect[],
  asOf: DayNumber,
  checked: CheckedLedger,
  choices: EffectChoices,
  language: Language,
): Report {
  const words = wordingIn(language).protect.effect;
  const text = figureTextIn(language);
  return {
    sheetName: words.sheetName(isoDate(asOf)),
    title: words.title,
    sentences: [
      words.facts(isoDate(asOf), checked.address, text.count(checked.recordCount)),
      ...(effects.length === 0 ? [words.nothing] : []),
      ...effects.map((effect) => arithmeticOf(effect, choices, words, language)),
    ],
    figures: valuesOf(effects, words),
    table: beforeAndAfter(effects, words),
    appendices: [{ title: words.bridgeTitle, table: bridgesOf(effects, words, language) }],
    frozenColumns: 1,
  };
}

export function effectHeading(effects: readonly ProtectionEffect[], language: Language): Figure[] {
  const { values, lines } = wordingIn(language).protect.effect;
  const text = figureTextIn(language);
  return effects.flatMap(({ currency, bridge, cashReleased, yearlySaving }) => {
    const named = (name: string): string => (currency === '' ? name : `${name} ${currency}`);
    return [
      {
        key: `dso${currency}`,
        name: named(lines.dso),
        text: `${text.decimal(bridge.before)} → ${text.decimal(bridge.now)}`,
      },
      { key: `cash${currency}`, name: named(values.cash), text: text.money(cashReleased) },
      { key: `saving${currency}`, name: named(values.saving), text: text.money(yearlySaving) },
    ];
  });
}

/** “1,000,000 ÷ 365 × (52.0 − 45.0) = 19,178.08; × 6% = 1,150.68 a year” */
function arithmeticOf(
  { annualSales, bridge, cashReleased, yearlySaving }: ProtectionEffect,
  { costOfCapital }: EffectChoices,
  words: Words,
  language: Language,
): string {
  const text = figureTextIn(language);
  return words.arithmetic(
    text.money(annualSales),
    text.decimal(bridge.before),
    text.decimal(bridge.now),
    text.money(cashReleased),
    text.share(costOfCapital),
    text.money(yearlySaving),
  );
}

function valuesOf(effects: readonly ProtectionEffect[], { values, columns }: Words): ReportTable {
  return {
    columns: [
      { title: columns.currency, kind: 'text' },
      { title: values.cash, kind: 'money' },
      { title: values.saving, kind: 'money' },
      { title: values.badDebts, kind: 'money' },
    ],
    rows: effects.map(({ currency, cashReleased, yearlySaving, badDebtSaving }) => [
      currency,
      roundMoney(cashReleased),
      roundMoney(yearlySaving),
      badDebtSaving === null ? null : roundMoney(badDebtSaving),
    ]),
  };
}

function beforeAndAfter(effects: readonly ProtectionEffect[], { columns, lines }: Words): ReportTable {
  return {
    columns: [
      { title: columns.figure, kind: 'name' },
      { title: columns.before, kind: 'money' },
      { title: columns.after, kind: 'money' },
      { title: columns.change, kind: 'money' },
      { title: columns.currency, kind: 'code' },
      { title: columns.since, kind: 'date' },
    ],
    rows: effects.flatMap(({ currency, bridge, comparison: { before, totalsBefore, totalsNow } }) => {
      const row = (name: string, from: number, to: number) => [
        name,
        from,
        to,
        to - from,
        currency,
        before.asOf,
      ];
      const ratio = (overdue: number, open: number): number => (open === 0 ? 0 : (100 * overdue) / open);
      return [
        row(lines.open, roundMoney(totalsBefore.open), roundMoney(totalsNow.open)),
        row(lines.overdue, roundMoney(totalsBefore.overdue), roundMoney(totalsNow.overdue)),
        row(
          lines.overdueShare,
          ratio(totalsBefore.overdue, totalsBefore.open),
          ratio(totalsNow.overdue, totalsNow.open),
        ),
        row(lines.dso, bridge.before, bridge.now),
      ];
    }),
  };
}

function bridgesOf(
  effects: readonly ProtectionEffect[],
  { columns, lines }: Words,
  language: Language,
): ReportTable {
  const { causes, causeMeanings } = wordingIn(language).monitoring;
  return {
    columns: [
      { title: columns.cause, kind: 'name' },
      { title: columns.days, kind: 'days' },
      { title: columns.cash, kind: 'money' },
      { title: columns.meaning, kind: 'wideText' },
      { title: columns.currency, kind: 'code', isMinor: true },
    ],
    rows: effects.flatMap(({ currency, bridge, annualSales }) => [
      [lines.dsoBefore, bridge.before, null, '', currency],
      ...BRIDGE_PARTS.map((part) => [
        causes[part],
        bridge.parts[part],
        roundMoney((-annualSales / 365) * bridge.parts[part]),
        causeMeanings[part],
        currency,
      ]),
      [lines.dsoNow, bridge.now, null, '', currency],
    ]),
  };
}
