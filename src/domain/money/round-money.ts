/** Beyond this the 15 digits that a worksheet keeps leave no room for a short cut. */
const SHORT_CUT_LIMIT = 1e9;
const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const;

/**
 * Money rounded as a worksheet's ROUND does it: to 15 significant digits first, then half away from zero
 * (1.005 → 1.01, −2.675 → −2.68). `places` is the currency's number of decimals (0 yen, 2 euro, 3 dinar).
 */
export function roundMoney(amount: number, places = 2): number {
  const size = Math.abs(amount);
  const scaled = size * (POWERS[places] ?? Number.NaN);
  const distanceToHalf = Math.abs(scaled - Math.floor(scaled) - 0.5);
  const rounded =
    size < SHORT_CUT_LIMIT && distanceToHalf > 1e-4
      ? Math.round(scaled) / (POWERS[places] ?? 1)
      : roundDecimally(size, places);
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Shifts the decimal point in the text of the number, so that no binary fraction disturbs the half. */
function roundDecimally(size: number, places: number): number {
  return shift(Math.round(shift(Number(size.toPrecision(15)), places)), -places);
}

function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
