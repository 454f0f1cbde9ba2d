const SHORT = 8;

/** An identity for a run that no other run has, short enough to read in the log. */
export function newRunId(): string {
  return crypto.randomUUID().slice(0, SHORT);
}

const two = (part: number): string => String(part).padStart(2, '0');

/** Now in local time: yyyy-mm-dd hh:mm. */
export function timestamp(now: Date = new Date()): string {
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
