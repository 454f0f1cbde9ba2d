import { plainTitle } from '../../ledger/plain-title';

/** Lines of a balance sheet and income statement that a review reads. */
export const STATEMENT_LINES = [
  'totalAssets',
  'currentAssets',
  'currentLiabilities',
  'totalLiabilities',
  'equity',
  'retainedEarnings',
  'intangibles',
  'inventory',
  'sales',
  'ebit',
  'netIncome',
] as const;

export type StatementLine = (typeof STATEMENT_LINES)[number];

/** What statements call the lines, in English and Chinese. */
const NAMES: Readonly<Record<StatementLine, readonly string[]>> = {
  totalAssets: names('total assets, assets total, assets, 资产总计, 资产总额, 总资产, 资产合计'),
  currentAssets: names('current assets, total current assets, 流动资产, 流动资产合计'),
  currentLiabilities: names('current liabilities, total current liabilities, 流动负债, 流动负债合计'),
  totalLiabilities: names(
    'total liabilities, liabilities, liabilities total, 负债合计, 负债总计, 负债总额, 总负债',
  ),
  equity: names(
    'equity, total equity, shareholders equity, total shareholders equity, net assets, net worth, 所有者权益, 所有者权益合计, 股东权益, 股东权益合计, 净资产',
  ),
  retainedEarnings: names('retained earnings, accumulated profit, profit reserves, 留存收益, 未分配利润'),
  intangibles: names('intangible assets, intangibles, goodwill and intangibles, 无形资产'),
  inventory: names('inventory, inventories, stock, 存货'),
  sales: names(
    'sales, revenue, net sales, turnover, total revenue, operating revenue, 营业收入, 销售收入, 主营业务收入, 营业总收入',
  ),
  ebit: names(
    'ebit, operating profit, operating income, profit before interest and tax, 息税前利润, 营业利润',
  ),
  netIncome: names('net income, net profit, profit for the year, profit after tax, 净利润, 税后利润'),
};

const LINE_OF_NAME: ReadonlyMap<string, StatementLine> = new Map(
  STATEMENT_LINES.flatMap((line) => NAMES[line].map((name) => [plainTitle(name), line] as const)),
);

/** Which line a title names, if any. */
export function statementLineOf(title: string): StatementLine | undefined {
  return LINE_OF_NAME.get(plainTitle(title));
}

function names(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim());
}
