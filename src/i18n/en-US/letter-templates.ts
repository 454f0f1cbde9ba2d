import type { LetterKind } from '../../domain/dunning/letters/letter-kind';

/** The texts of a letter; names in braces stand for its figures. A blank line parts two paragraphs. */
export interface LetterTexts {
  readonly subject: string;
  /** Above the list of items, and below it. */
  readonly opening: string;
  readonly closing: string;
}

/** What letters say until somebody edits the sheet of templates. */
export const letterTemplates: Readonly<Record<LetterKind, LetterTexts>> = {
  reminder: {
    subject: 'Payment reminder: {total} due by {oldestDueDate} ({reference})',
    opening: `Dear {contact},

Thank you for your business. The invoices listed below fall due now or shortly, the first of them on {oldestDueDate}. The amount to pay is {total}.`,
    closing: `Please arrange the payment so that it reaches us by {payBy}, and quote the invoice numbers. If you have paid already, please accept our thanks and disregard this letter. If anything about these invoices is unclear or disputed, please tell us now, so that it can be settled in time.

Yours sincerely`,
  },
  formal: {
    subject: 'Overdue payment: please pay {total} by {payBy} ({reference})',
    opening: `Dear {contact},

According to our records the invoices listed below are past due and have not been paid. The oldest has been due since {oldestDueDate}, that is {daysOverdue} days. The amount to pay now is {total}.`,
    closing: `Please pay this amount in full by {payBy}, quoting the invoice numbers. If you dispute an invoice, please tell us in writing by that date which one, for what reason and for what amount; what is not disputed remains payable.

If the payment has not reached us by then, we may hold back deliveries, review the credit limit, and claim interest and compensation for late payment as the contract and the law allow. If you have paid in the last few days, please send us the payment details and disregard this notice.

Yours sincerely`,
  },
  legal: {
    subject: 'Final notice before legal action: {total} by {payBy} ({reference})',
    opening: `Dear {contact},

This is a final notice. The invoices listed below remain unpaid; the oldest has been overdue since {oldestDueDate}, that is {daysOverdue} days. We demand payment of {total}.`,
    closing: `Unless the full amount reaches our account by {payBy}, we will without further notice instruct our lawyers to recover it by legal proceedings, together with the interest, costs and compensation that the contract and the law allow. We may also stop deliveries, withdraw the payment terms and notify our credit insurer.

If you have grounds to dispute the claim, or wish to propose a binding payment plan, please send them to us in writing, with supporting documents, by the same date.

This notice does not waive any of our rights; all of them are reserved.

Yours faithfully`,
  },
  statement: {
    subject: 'Statement of account as of {date} ({reference})',
    opening: `Dear {contact},

This is your account with us as of {date}, with all items that were open on that day. The balance is {balance}, of which {overdue} is overdue.`,
    closing: `Please compare it with your books. If an item is missing or differs, please let us know by {payBy}, with the number and a copy of the document. Payments received after {date} are not included.

Yours sincerely`,
  },
  confirmation: {
    subject: 'Confirmation of balance as of {date} ({reference})',
    opening: `Dear {contact},

To reconcile our accounts, we ask you to confirm the balance between us. According to our books the balance of your account was {balance} as of {date}, as detailed below. If this agrees with your books, please sign and stamp under 1; if not, please state the differences under 2. Please reply by {payBy}.

This letter only serves to verify the accounts and is not a request for payment. If the balance has been paid since, please reply all the same.`,
    closing: `1. The information above is correct.

Stamp and signature: ____________________    Date: ____________

2. The information above is not correct. The differences are:

____________________________________________________________

Stamp and signature: ____________________    Date: ____________`,
  },
};
