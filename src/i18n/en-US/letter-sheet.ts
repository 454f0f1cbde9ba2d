/** The sheets on which letters are the user's own: templates, sender and contacts. */
export const letterSheet = {
  templates: {
    title: 'Letters',
    help: 'What letters say. Change any text; delete a row to get the standard text again. Names in braces stand for the customer’s figures: {customer} {contact} {date} {payBy} {total} {totalInCapitals} {balance} {overdue} {interest} {invoiceCount} {invoiceNumbers} {oldestDueDate} {daysOverdue} {reference} {sender} {senderContact} {senderPhone} {senderEmail} {bankDetails}.',
    fields: {
      letter: {
        label: 'Letter',
        help: 'A notice of the dunning ladder, by its name there, or a letter about the account.',
      },
      letterLanguage: {
        label: 'Language',
        help: 'A bilingual letter without a row of its own is the Chinese text, then the English one.',
      },
      letterChannel: { label: 'Sent by', help: 'Mail, post, or any way that has no row of its own.' },
      subject: { label: 'Subject', help: 'Of the mail, in one line.' },
      opening: {
        label: 'Text above the list',
        help: 'A blank line (Alt+Enter twice) begins a new paragraph.',
      },
      closing: { label: 'Text below the list', help: 'The signature follows by itself.' },
    },
  },
  sender: {
    title: 'Sender',
    help: 'Who the letters are from. What is blank is left out of the letters.',
    fields: {
      senderName: { label: 'Company', help: 'At the head of the letter and in the signature.' },
      senderAddress: { label: 'Company address', help: 'Several lines are fine.' },
      senderContact: { label: 'Signed by', help: 'Person or department.' },
      senderPhone: { label: 'Company phone', help: 'For questions.' },
      senderEmail: { label: 'Company e-mail', help: 'The sender of mail drafts.' },
      bankDetails: {
        label: 'Bank account',
        help: 'Where to pay: bank, account, name. Several lines are fine.',
      },
      replyDays: {
        label: 'Days to reply',
        help: 'For statements and confirmations, and for notices whose step sets no days to pay.',
      },
    },
  },
  contacts: {
    title: 'Contacts',
    help: 'Whom to write to, one row a customer. A customer without a row gets its letters without address.',
    fields: {
      customer: { label: 'Customer', help: 'As the ledger names it.' },
      contact: { label: 'Contact', help: 'Whom the letter greets.' },
      email: { label: 'E-mail', help: 'One address, or several with a semicolon.' },
      address: { label: 'Address', help: 'Several lines are fine.' },
      customerLanguage: { label: 'Letters in', help: 'Blank: the language chosen for the run.' },
    },
  },
  choices: {
    reminder: 'Reminder',
    formal: 'Formal notice',
    legal: 'Legal escalation',
    statement: 'Statement of account',
    confirmation: 'Confirmation of balance',
    english: 'English',
    chinese: 'Chinese',
    bilingual: 'Chinese and English',
    any: 'Any way',
    post: 'Post',
    email: 'E-mail',
  },
};
