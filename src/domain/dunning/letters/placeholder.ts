/** What a template may ask for by a name in braces. */
export const PLACEHOLDERS = [
  'customer',
  'contact',
  'date',
  'payBy',
  'total',
  'totalInCapitals',
  'balance',
  'overdue',
  'interest',
  'invoiceCount',
  'invoiceNumbers',
  'oldestDueDate',
  'daysOverdue',
  'reference',
  'sender',
  'senderContact',
  'senderPhone',
  'senderEmail',
  'bankDetails',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The names by which a template may ask, in any language; the codes themselves are names too. */
const NAMES: Readonly<Record<Placeholder, readonly string[]>> = {
  customer: ['客户', '客户名称'],
  contact: ['联系人', '收件人'],
  date: ['日期', '截止日期'],
  payBy: ['付款期限', '最后付款日'],
  total: ['应付金额', '应付合计'],
  totalInCapitals: ['大写金额', '应付金额大写'],
  balance: ['余额', '账面余额'],
  overdue: ['逾期金额'],
  interest: ['逾期利息'],
  invoiceCount: ['笔数', '发票张数'],
  invoiceNumbers: ['发票号', '发票号码'],
  oldestDueDate: ['最早到期日'],
  daysOverdue: ['逾期天数'],
  reference: ['函件编号', '编号'],
  sender: ['本公司', '公司名称'],
  senderContact: ['经办人'],
  senderPhone: ['联系电话'],
  senderEmail: ['电子邮箱'],
  bankDetails: ['收款账户', '银行账户'],
};

const BY_NAME = new Map<string, Placeholder>(
  PLACEHOLDERS.flatMap((code) => [code, ...NAMES[code]].map((name) => [keyOf(name), code] as const)),
);

/** Names in braces; braces as Chinese keyboards type them count too. A pair without a name, such as {}, is just text. */
const IN_BRACES = /[{｛]([^{}｛｝\r\n]+)[}｝]/gu;

/** The placeholder of a name in any language, whatever its case and spaces; undefined where there is none. */
function placeholderNamed(name: string): Placeholder | undefined {
  return BY_NAME.get(keyOf(name));
}

function keyOf(name: string): string {
  return name.replace(/[\s_-]+/gu, '').toLowerCase();
}

/** What a template asks for: the placeholders, and the names that are none, as they are written. */
export function placeholdersIn(template: string): {
  readonly known: ReadonlySet<Placeholder>;
  readonly unknown: readonly string[];
} {
  const known = new Set<Placeholder>();
  const unknown: string[] = [];
  for (const [, name = ''] of template.matchAll(IN_BRACES)) {
    const placeholder = placeholderNamed(name);
    if (placeholder === undefined) unknown.push(name.trim());
    else known.add(placeholder);
  }
  return { known, unknown };
}

/**
 * The template with every placeholder replaced by its value. A value is taken as it is: braces inside it ask for
 * nothing. A name that is no placeholder stays as written.
 */
export function fillPlaceholders(template: string, valueOf: (placeholder: Placeholder) => string): string {
  return template.replace(IN_BRACES, (whole, name: string) => {
    const placeholder = placeholderNamed(name);
    return placeholder === undefined ? whole : valueOf(placeholder);
  });
}
