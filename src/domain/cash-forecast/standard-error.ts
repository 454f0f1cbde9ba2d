/**
 * The standard error of the mean of a series whose neighbours up to `reach` places apart hang together (Newey and West, with
 * Bartlett's weights): forecasts made a week apart share most of their invoices. Undefined for fewer than two values.
 */
export function dependentStandardError(values: readonly number[], reach: number): number | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const covariance = (lag: number): number => {
    let sum = 0;
    for (let i = lag; i < n; i++) sum += ((values[i] ?? mean) - mean) * ((values[i - lag] ?? mean) - mean);
    return sum / n;
  };
  const furthest = Math.min(reach, n - 1);
  let variance = covariance(0);
  for (let lag = 1; lag <= furthest; lag++) variance += 2 * (1 - lag / (furthest + 1)) * covariance(lag);
  return Math.sqrt(Math.max(variance, covariance(0) / n) / n);
}
