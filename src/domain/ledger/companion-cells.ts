import { halfWidth } from '../half-width';
import { cellText } from './cell-text';
import { plainTitle } from './plain-title';
import { readAmountCell } from './read-cell';

/** What an export calls a document: an invoice, a credit note, or a payment. */
export type DocumentKind = 'invoice' | 'credit' | 'payment';

/** Columns that a ledger record does without, but that say more about it. */
export type CompanionColumns = Readonly<
  Partial<Record<'paidAmount' | 'documentType' | 'customerName', number>>
>;

const TITLES: Readonly<Record<keyof CompanionColumns, RegExp>> = {
  paidAmount:
    /^(?:paidamount|amountpaid|paymentamount|paymentsreceived|payments?|received|receivedamount|amountreceived|appliedamount|amountapplied|collected|credits?applied|已收金额|已收款|已收|收款金额|回款金额|已回款|已付金额|核销金额|已核销金额)$/,
  documentType:
    /^(?:doctype|documenttype|type|transactiontype|transtype|trxtype|entrytype|class|单据类型|凭证类型|类型|单据类别|业务类型|交易类型)$/,
  customerName:
    /^(?:name|customername|clientname|debtorname|accountname|companyname|customer|客户名称|客户名|客户简称|单位名称|名称|客户)$/,
};

const CREDIT =
  /^(?:rg|dg|cn|cm|cr|crn|g2|credit.*|.*credit ?(?:memo|note)|gutschrift|avoir|贷项.*|红字.*|红冲|退货.*|折让.*|.*贷项通知单)$/i;
const PAYMENT =
  /^(?:dz|zp|rcpt|pmt|py|payment.*|receipt.*|cash.*|unapplied.*|on.?account|deposit.*|prepay.*|收款.*|预收.*|回款.*|.*未核销.*)$/i;

/** Finds the companion columns among those that no field took. */
export function companionColumns(headers: readonly string[], taken: ReadonlySet<number>): CompanionColumns {
  const find = (kind: keyof CompanionColumns): number | undefined => {
    const at = headers.findIndex(
      (title, column) => !taken.has(column) && TITLES[kind].test(plainTitle(title)),
    );
    return at < 0 ? undefined : at;
  };
  const [paidAmount, documentType, customerName] = [
    find('paidAmount'),
    find('documentType'),
    find('customerName'),
  ];
  return {
    ...(paidAmount === undefined ? {} : { paidAmount }),
    ...(documentType === undefined ? {} : { documentType }),
    ...(customerName === undefined ? {} : { customerName }),
  };
}

/** The cells of the companion columns by row of the grid, as far as they say something. */
export class CompanionCells {
  readonly hasDocumentTypes: boolean;
  readonly #columns: CompanionColumns;
  readonly #paid = new Map<number, number>();
  readonly #kinds = new Map<number, DocumentKind>();
  readonly #names = new Map<string, string>();
  readonly names: { readonly row: number; readonly name: string }[] = [];

  constructor(columns: CompanionColumns) {
    this.#columns = columns;
    this.hasDocumentTypes = columns.documentType !== undefined;
  }

  /** Takes the next rows of the grid, `firstRow` being the zero-based row of the first of them. */
  add(rows: readonly (readonly unknown[])[], firstRow: number): void {
    const { paidAmount, documentType, customerName } = this.#columns;
    if (paidAmount === undefined && documentType === undefined && customerName === undefined) return;
    for (const [at, row] of rows.entries()) {
      if (paidAmount !== undefined) this.#addPaid(row[paidAmount], firstRow + at);
      if (documentType !== undefined) this.#addKind(row[documentType], firstRow + at);
      if (customerName !== undefined) this.#addName(row[customerName], firstRow + at);
    }
  }

  /** The column of the customer's name, where the customer is known by a number. */
  get nameColumn(): number | undefined {
    return this.#columns.customerName;
  }

  /** What was paid on the record of a row; undefined where the export has no such column. */
  paidAmount(row: number): number | undefined {
    return this.#columns.paidAmount === undefined ? undefined : (this.#paid.get(row) ?? 0);
  }

  documentKind(row: number): DocumentKind | undefined {
    return this.hasDocumentTypes ? (this.#kinds.get(row) ?? 'invoice') : undefined;
  }

  #addPaid(cell: unknown, row: number): void {
    const { value } = readAmountCell(cell);
    if (value !== undefined && value !== 0) this.#paid.set(row, value);
  }

  #addKind(cell: unknown, row: number): void {
    const text = halfWidth(cellText(cell)).trim();
    if (CREDIT.test(text)) this.#kinds.set(row, 'credit');
    else if (PAYMENT.test(text)) this.#kinds.set(row, 'payment');
  }

  /** Each different name once: what is odd about it is odd wherever it stands. */
  #addName(cell: unknown, row: number): void {
    const name = cellText(cell);
    if (name === '' || this.#names.has(name)) return;
    this.#names.set(name, name);
    this.names.push({ row, name });
  }
}
