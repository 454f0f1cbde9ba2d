import type { NoticeChannel, NoticeFollowUp, NoticeTone } from '../../domain/dunning/notice-run';
import type { YES_NO } from './insurance-rules';

interface ConductRow {
  readonly step: string;
  /** From the letter to the last day to pay. */
  readonly payByDays: number;
  readonly channel: NoticeChannel;
  readonly tone: NoticeTone;
  readonly interestShown: (typeof YES_NO)[number];
  readonly followUp: NoticeFollowUp;
}

export const STANDARD_CONDUCT: readonly ConductRow[] = [
  {
    step: 'reminder',
    payByDays: 7,
    channel: 'email',
    tone: 'friendly',
    interestShown: 'no',
    followUp: 'nothing',
  },
  {
    step: 'formal',
    payByDays: 7,
    channel: 'email',
    tone: 'firm',
    interestShown: 'yes',
    followUp: 'creditHold',
  },
  {
    step: 'legal',
    payByDays: 7,
    channel: 'post',
    tone: 'final',
    interestShown: 'yes',
    followUp: 'legalAction',
  },
];
