import { uuidOf, webAddress } from '../ledger/identifiers.js';
import { sentenceAround } from '../ledger/passage.js';
import { terms } from '../messages/terms.js';
import type { PoliticalEvent } from '../readout/readout.js';
import { calendarLine, calendarText, calendarTime } from './calendar-lines.js';
import type { ExportOptions, Write } from './format.js';
import { type Selected, sourceName, wordsAt } from './selection.js';

/** A calendar of events that are planned and have a date, each with the sentence that tells of it and according to whom. */
export const writeIcalendar: Write = async function* (selected, options) {
  yield ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Readout//Readout//EN', 'CALSCALE:GREGORIAN', ''].join(
    '\r\n',
  );
  for await (const one of selected)
    for (const { n, record } of one.events)
      if (record.status === 'planned') yield entryOf(one, n, record, options);
  yield 'END:VCALENDAR\r\n';
};

function entryOf(one: Selected, n: number, event: PoliticalEvent, { language }: ExportOptions): string {
  const time = event.when === null ? null : calendarTime(event.when);
  if (time === null) return '';
  const { kept, text, entities } = one;
  const { address, version, report } = kept;
  const nameOf = (id: string) => entities.get(id)?.name ?? '';
  const parties = [event.actors, event.recipients].map((ids) => ids.map(nameOf).join(', ')).filter(Boolean);
  const title = terms[language].eventTypes[event.type];
  const sources = event.attributions.map((i) => sourceName(one, kept.readout.attributions[i]!));
  const told = [...new Set(sources), report.outlet].filter(Boolean).join(', ');
  const url = webAddress(report.url) ?? webAddress(address);
  const isDay = time.end !== null;
  const properties: [name: string, value: string | null][] = [
    ['BEGIN', 'VEVENT'],
    ['UID', uuidOf('event', address, version, n)],
    ['DTSTAMP', kept.seen.toISOString().replace(/[-:]|\.\d+/g, '')],
    [isDay ? 'DTSTART;VALUE=DATE' : 'DTSTART', time.start],
    ['DTEND;VALUE=DATE', time.end],
    ['SUMMARY', calendarText(parties.length > 0 ? `${title}: ${parties.join(' → ')}` : title)],
    [
      'DESCRIPTION',
      calendarText(`${wordsAt(text, [sentenceAround(text, event.trigger)])}\n(${told || address})`),
    ],
    ['LOCATION', event.where === null ? null : calendarText(nameOf(event.where))],
    ['CATEGORIES', event.type],
    ['STATUS', 'TENTATIVE'],
    ['URL', url],
    ['END', 'VEVENT'],
  ];
  return properties.map(([name, value]) => (value === null ? '' : calendarLine(name, value))).join('');
}
