import { isFault } from '../../domain/fault';
import { BRIDGE_PARTS, dsoBridge } from '../../domain/monitoring/dso-bridge';
import type { Snapshot, SnapshotLine } from '../../domain/monitoring/snapshot';
import { periodDays } from '../parameters/balances';
import {
  disputedBefore,
  disputedNow,
  openBefore,
  openNow,
  overdueBefore,
  overdueNow,
  salesBefore,
  salesNow,
  termsBefore,
  termsNow,
} from '../parameters/bridge';
import { tableFunction } from '../runtime/function-definition';
import { columnOf, optional } from '../runtime/parameter';
import { labelled, type Labels } from '../runtime/titled';

const USUAL_WINDOW = 90;

const LABELS: Labels = {
  'en-US': ['DSO before', 'Volume', 'Terms', 'Lateness', 'Disputes', 'Mix', 'DSO now'],
  'zh-CN': ['上期 DSO', '销量节奏', '账期', '拖欠', '争议', '客户结构', '本期 DSO'],
};

export const dsoBridgeFunction = tableFunction({
  id: 'DSO.BRIDGE',
  words: {
    'en-US': {
      title: 'DSO bridge',
      description:
        'What moved DSO between two dates: volume, terms, lateness, disputes and mix, which add up exactly.',
      formula:
        'customer’s part = share of sales × days; share gained or lost is mix, the days on the share it has both times split into the other causes',
      remark:
        'One row a customer. Share gained is valued at present days, share lost at former days, so that no order of the causes has to be chosen.',
    },
    'zh-CN': {
      title: 'DSO 变动拆解',
      description: '两期之间 DSO 变动的原因：销量节奏、账期、拖欠、争议与客户结构，各项相加恰等于总变动。',
      formula: '客户贡献 = 销售占比 × 天数；占比增减计入客户结构，两期共有占比上的天数变化拆分到其余原因',
      remark: '每个客户一行。增加的占比按本期天数计，减少的占比按上期天数计，因此与原因的先后顺序无关。',
    },
  },
  parameters: [
    columnOf(openBefore),
    columnOf(overdueBefore),
    columnOf(disputedBefore),
    columnOf(salesBefore),
    columnOf(termsBefore),
    columnOf(openNow),
    columnOf(overdueNow),
    columnOf(disputedNow),
    columnOf(salesNow),
    columnOf(termsNow),
    optional(periodDays),
  ],
  example: {
    inputs: [
      [420, 300],
      [100, 100],
      [20, 0],
      [900, 300],
      [30, 60],
      [520, 300],
      [200, 100],
      [20, 0],
      [900, 300],
      [30, 60],
    ],
    answer: [
      ['DSO before', 54],
      ['Volume', 0],
      ['Terms', 0],
      ['Lateness', 7.5],
      ['Disputes', 0],
      ['Mix', 0],
      ['DSO now', 61.5],
    ],
  },
  source: 'Own decomposition; DSO = closing receivables ÷ credit sales × days',
  compute: (open1, overdue1, disputed1, sales1, terms1, open2, overdue2, disputed2, sales2, terms2, days) => {
    const windowDays = days ?? USUAL_WINDOW;
    const bridge = dsoBridge(
      snapshotOf(
        { open: open1, overdue: overdue1, disputed: disputed1, sales: sales1, terms: terms1 },
        windowDays,
      ),
      snapshotOf(
        { open: open2, overdue: overdue2, disputed: disputed2, sales: sales2, terms: terms2 },
        windowDays,
      ),
    );
    if (isFault(bridge)) return bridge;
    return labelled(LABELS, [bridge.before, ...BRIDGE_PARTS.map((part) => bridge.parts[part]), bridge.now]);
  },
});

interface Columns {
  readonly open: readonly number[];
  readonly overdue: readonly number[];
  readonly disputed: readonly number[];
  readonly sales: readonly number[];
  readonly terms: readonly (number | null)[];
}

/** The rows of one date; what the bridge does not look at is left empty. */
function snapshotOf({ open, overdue, disputed, sales, terms }: Columns, windowDays: number): Snapshot {
  const lines = open.map((amount, row): SnapshotLine => ({
    customer: String(row),
    open: amount,
    overdue: overdue[row] ?? 0,
    buckets: [],
    undated: 0,
    unapplied: 0,
    disputed: disputed[row] ?? 0,
    undisputedOverdue: overdue[row] ?? 0,
    windowSales: sales[row] ?? 0,
    termsDays: terms[row] ?? null,
    score: null,
    grade: null,
    limit: null,
  }));
  return { asOf: 0, currency: '', windowDays, basis: 'due', edges: [], lines };
}
