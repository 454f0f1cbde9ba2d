/** The wizard of letters. */
export const letterPane = {
  options: {
    set: 'Which letters',
    sets: {
      notices: 'Notices that are due',
      statement: 'Statements of account',
      confirmation: 'Confirmations of balance',
    },
    setHints: {
      notices: 'To every customer whom the dunning ladder has a notice for on that day',
      statement: 'To every customer with open items',
      confirmation: 'To every customer with open items, to be signed and returned',
    },
    language: 'Language',
    languageHint: 'Customers with a language of their own on the sheet “AR Contacts” get that one.',
    customer: 'Customer',
    customerHint: 'Blank: all customers.',
    unknownCustomer: 'The ledger has no customer of this name.',
  },
  templates: {
    title: 'Texts and addresses',
    text: 'What the letters say, who sends them and to whom stands on the sheets “AR Letters” and “AR Contacts”.',
    open: 'Open the sheets',
    made: 'The sheets “AR Letters” and “AR Contacts” were made. Change what you like, then go back and preview again.',
  },
  preview: {
    letter: 'Letter',
    of: (at: string, all: string) => `Letter ${at} of ${all}`,
    previous: 'Previous letter',
    next: 'Next letter',
    choose: 'Show the letter to',
    none: 'No letter is due: with these choices nobody has anything to be written to about.',
    withoutAddress: (count: string) =>
      `${count} letters go to customers without an e-mail address on the sheet “AR Contacts”: their mail drafts have no recipient.`,
    withoutSender:
      'Your company’s name is not on the sheet “AR Contacts” yet, so the letters have no sender.',
  },
  files: {
    title: 'Files',
    text: 'The letters as files, without writing a sheet.',
    mail: 'Mail drafts',
    word: 'Word letters',
    calendar: 'Calendar',
    mailMerge: 'Mail merge list',
    saved: (name: string) => `“${name}” was handed to the browser; it is in your downloads.`,
    nothing: 'Nothing came?',
    show: 'Show as text',
    blocked: (host: string) =>
      `Excel on ${host} does not let add-ins save files. Here is the text to copy instead; the letters can also be written to a sheet and printed from there.`,
    wordAsText: 'A Word file cannot be copied: this is the text of the letters.',
    oneMail: (customer: string) => `The mail to ${customer}, the letter shown above.`,
    label: 'Text to copy',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Excel does not allow copying here: the text is selected, press Ctrl+C (on a Mac ⌘C).',
    to: 'To',
    subject: 'Subject',
  },
};
