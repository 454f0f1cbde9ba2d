/** What a worksheet function means: `formula` and `remark` stand on its help page. */
interface FunctionWords {
  readonly title: string;
  readonly description: string;
  readonly formula: string;
  readonly remark: string;
}

interface ParameterWords {
  readonly name: string;
  readonly description: string;
}

interface FunctionsWords {
  readonly functions: Readonly<Record<string, FunctionWords>>;
  /** By the parameter's name in code; the same argument says the same wherever it stands. */
  readonly parameters: Readonly<Record<string, ParameterWords>>;
  readonly help: Readonly<Record<'formula' | 'arguments' | 'unit' | 'optional' | 'example' | 'source' | 'answers' | 'errors' | 'all' | 'spills', string>>;
  readonly units: Readonly<Record<'money' | 'ratio' | 'days' | 'date' | 'number' | 'text' | 'flag', string>>;
  readonly errors: Readonly<Record<'value' | 'missing' | 'number' | 'division', string>>;
}

export const functions: FunctionsWords = {
  functions: {
    DSO: {
      title: 'Days sales outstanding',
      description: 'Days that credit sales stay unpaid on average: receivables divided by credit sales, times the days of the period.',
      formula: 'receivables ÷ credit sales × days',
      remark: 'Take receivables and sales on the same tax basis: gross receivables over net sales overstate DSO by the tax rate.',
    },
    'AGING.BUCKET': {
      title: 'Aging bucket',
      description: 'The aging bucket of an open item by its days overdue: Current, 1-30, 31-60, 61-90, 91-120 or >120.',
      formula: 'as-of date − due date, placed between the bucket edges; an upper edge belongs to its bucket',
      remark: 'An item is not overdue on its due date; the next day is day 1.',
    },
    SUGGESTEDLIMIT: {
      title: 'Suggested credit limit',
      description: 'Credit limit that need and capacity support: the smallest of need, caps and insured limit plus appetite, times the behaviour factor, rounded down.',
      formula: 'round down( min( need, caps, insured limit + uninsured appetite ) × behaviour factor )',
      remark: 'Caps that are left out are skipped. Without any cap and without insurance there is no limit: need alone is no evidence of ability to pay.',
    },
    'DISCOUNT.VALUE': {
      title: 'Value of an early-payment discount',
      description: 'Cash discount in money that a payment on the given day may take under terms such as 2/10 net 30; 0 after the last discount day.',
      formula: 'invoice amount × discount rate of the first tier whose last day is not before the payment, rounded to cents',
      remark: 'The last day of the discount period still earns the discount.',
    },
  },
  parameters: {
    endingReceivables: { name: 'endingReceivables', description: 'Receivables at the end of the period.' },
    creditSales: { name: 'creditSales', description: 'Credit sales of the period, on the same tax basis as the receivables.' },
    days: { name: 'days', description: 'Calendar days of the period, for example 90.' },
    dueDate: { name: 'dueDate', description: 'Due date of the item: a date cell or a column of them.' },
    asOf: { name: 'asOf', description: 'As-of date: the day for which the figure is stated.' },
    edges: { name: 'edges', description: 'Upper edges of the buckets in days, rising; 30, 60, 90, 120 if left out.' },
    need: { name: 'need', description: 'What the customer will owe at most in the normal course of business.' },
    netWorthCap: { name: 'netWorthCap', description: 'Most that the net worth of the customer supports, such as 10% of it; may be blank.' },
    workingCapitalCap: { name: 'workingCapitalCap', description: 'Most that the working capital of the customer supports, such as 10% of it; may be blank.' },
    singleNameCap: { name: 'singleNameCap', description: 'Most that you lend to a single customer, such as 20% of all receivables; may be blank.' },
    factor: { name: 'factor', description: 'Share of the limit that payment behaviour earns, 0 to 1; 1 if left out.' },
    insuredLimit: { name: 'insuredLimit', description: 'Limit that the credit insurer grants; left out when there is no insurance.' },
    uninsuredAppetite: { name: 'uninsuredAppetite', description: 'Risk you take above the insured limit; 0 if left out.' },
    roundTo: { name: 'roundTo', description: 'Limits are rounded down to a multiple of this amount; 1,000 if left out.' },
    invoiceAmount: { name: 'invoiceAmount', description: 'Invoice amount that the terms refer to.' },
    invoiceDate: { name: 'invoiceDate', description: 'Invoice date, from which the terms count.' },
    terms: { name: 'terms', description: 'Payment terms as text, for example 2/10 net 30.' },
    payDate: { name: 'payDate', description: 'Day on which the customer pays.' },
  },
  help: {
    formula: 'Formula',
    arguments: 'Arguments',
    unit: 'Unit',
    optional: 'optional',
    example: 'Example',
    source: 'Source',
    answers: 'answers',
    errors: 'Errors',
    all: 'All functions',
    spills: 'Give whole columns instead of single cells and the answers spill, one a row; a faulty row keeps its own error.',
  },
  units: {
    money: 'money, one currency',
    ratio: 'ratio (2% is 0.02)',
    days: 'calendar days',
    date: 'date',
    number: 'number',
    text: 'text',
    flag: 'TRUE or FALSE',
  },
  errors: {
    value: '#VALUE! an argument has the wrong type or cannot be read.',
    missing: '#N/A a needed input is missing.',
    number: '#NUM! an argument is impossible, such as negative sales.',
    division: '#DIV/0! the denominator is zero.',
  },
};
