/** Names of the sheets that the add-in keeps in a workbook; the same in every language, so that any reader finds them. */
export const POLICY_SHEET = 'AR Policy';

export const RUN_LOG_SHEET = 'AR Runs';

export const SNAPSHOT_SHEET = 'AR Snapshots';

export const NOTICE_LOG_SHEET = 'AR Notices';

export const LETTER_SHEET = 'AR Letters';

export const CONTACT_SHEET = 'AR Contacts';

/** Whether a sheet belongs to the add-in itself, so that it is never offered as a ledger. */
export function isOwnSheet(name: string): boolean {
  return (
    name === POLICY_SHEET ||
    name === RUN_LOG_SHEET ||
    name === SNAPSHOT_SHEET ||
    name === NOTICE_LOG_SHEET ||
    name === LETTER_SHEET ||
    name === CONTACT_SHEET
  );
}
