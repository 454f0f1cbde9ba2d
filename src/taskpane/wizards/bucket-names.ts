import {
  agingBucketCode,
  agingBucketCount,
  bucketDays,
  type AgingBasis,
} from '../../domain/aging/aging-bucket';
import type { Language } from '../../i18n/language';
import { wordingIn } from '../../i18n/wording';

/** Names of the aging buckets in a language, in the order of the buckets. */
export function bucketNames(edges: readonly number[], basis: AgingBasis, language: Language): string[] {
  return Array.from({ length: agingBucketCount(edges) }, (_, bucket) =>
    bucketName(bucket, edges, basis, language),
  );
}

function bucketName(bucket: number, edges: readonly number[], basis: AgingBasis, language: Language): string {
  const words = wordingIn(language).reports.buckets;
  const { from, to } = bucketDays(bucket, edges, basis);
  if (from === null) return basis === 'due' ? words.current : words.future;
  const [range, beyond] =
    basis === 'due' ? [words.overdueDays, words.overdueBeyond] : [words.ageDays, words.ageBeyond];
  return to === null ? beyond(from - 1) : range(from, to);
}

/** Codes of the buckets, the same in every language. */
export function bucketCodes(edges: readonly number[], basis: AgingBasis): string[] {
  return Array.from({ length: agingBucketCount(edges) }, (_, bucket) =>
    agingBucketCode(bucket, edges, basis),
  );
}
