import type { CREDIT_USES, CURE_RULES, STEP_ORDERS, STEP_ORIGINS } from '../domain/dunning/dunning-policy';
import type { LETTER_GROUPINGS } from '../domain/dunning/group-letters';
import type { NoticeChannel, NoticeFollowUp, NoticeTone } from '../domain/dunning/notice-run';

/** The codes that only their cells hold. */
export type DunningChoices = Readonly<
  Record<
    | (typeof CREDIT_USES)[number]
    | (typeof CURE_RULES)[number]
    | (typeof STEP_ORDERS)[number]
    | (typeof STEP_ORIGINS)[number]
    | (typeof LETTER_GROUPINGS)[number]
    | NoticeChannel
    | NoticeFollowUp
    | NoticeTone
    | 'doNothing'
    | 'legalProceedings'
    | 'customerOnHold',
    string
  >
>;
