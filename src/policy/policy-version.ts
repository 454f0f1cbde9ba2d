import { newFingerprint } from '../domain/fingerprint';
import { POLICY_TABLE_IDS, policyRows } from './policy';
import { PLAIN_WORDS } from './policy-table';
import type { Policy } from './policy-tables';

/** A short name for what a policy says: the same rules have the same version, in whatever language they are written. */
export function policyVersion(policy: Policy): string {
  const fingerprint = newFingerprint();
  for (const id of POLICY_TABLE_IDS) fingerprint.add([[id], ...policyRows(id, policy, PLAIN_WORDS)]);
  return fingerprint.text();
}
