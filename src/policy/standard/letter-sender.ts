import type { LetterSender } from '../letter-book';

export const STANDARD_LETTER_SENDER: LetterSender = {
  senderName: null,
  senderAddress: null,
  senderContact: null,
  senderPhone: null,
  senderEmail: null,
  bankDetails: null,
  replyDays: 10,
};
