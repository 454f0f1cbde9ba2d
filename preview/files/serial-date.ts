const DAY = 86_400_000;
/** Day 0 of the calendar that counts 1900-02-29, a day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;

/** The number a spreadsheet keeps for a moment in UTC: 2026-11-23 is 46349. */
export function dateSerial(date: Date): number {
  const days = (date.getTime() - DAY_ZERO) / DAY;
  return Math.round((days < FIRST_OF_MARCH_1900 ? days - 1 : days) * 1e10) / 1e10;
}

/** The day of a serial as yyyy-mm-dd. */
export function isoDay(serial: number): string {
  const days = Math.floor(serial < FIRST_OF_MARCH_1900 ? serial + 1 : serial);
  return new Date(DAY_ZERO + days * DAY).toISOString().slice(0, 10);
}

/** The serial of yyyy-mm-dd; undefined where there is no such day or a spreadsheet cannot hold it. */
export function isoSerial(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return undefined;
  const serial = dateSerial(date);
  return serial < 1 ? undefined : serial;
}

/** True for number formats that show a day: yyyy-mm-dd, d.m.yy, yyyy"年"m"月"d"日". */
export function isDayFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  return /[yd]/i.test(letters) && !/general/i.test(letters);
}
