const MOST = 75; // octets of a line

/** A text value of iCalendar: what ends a value or a line is escaped, other controls are left out. */
export const calendarText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A property as lines of at most 75 octets; a character is never cut. Its value is as `calendarText` gives it. */
export function calendarLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

/** A TIMEX3 value as the days or the moment that a calendar can show; `null` for what is longer than a month or unclear. */
export function calendarTime(value: string): { start: string; end: string | null } | null {
  const [, year, month, day, hour, minute] =
    /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d).*|T[A-Z]{2})?)?$/.exec(value) ?? [];
  if (hour !== undefined) return { start: `${year}${month}${day}T${hour}${minute}00`, end: null };
  if (day !== undefined) return days(Date.UTC(Number(year), Number(month) - 1, Number(day)), 1);
  if (month !== undefined) {
    const first = Date.UTC(Number(year), Number(month) - 1, 1);
    return days(first, (Date.UTC(Number(year), Number(month), 1) - first) / DAY);
  }
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? [];
  if (week === undefined) return null;
  const fourth = Date.UTC(Number(weekYear), 0, 4); // the fourth of January is always in the first week
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return days(monday + (Number(week) - 1) * 7 * DAY, 7);
}

const DAY = 86_400_000;

/** The end is the day after the last one. */
const days = (first: number, count: number) => ({ start: compact(first), end: compact(first + count * DAY) });

const compact = (time: number) => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
