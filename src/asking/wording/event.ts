import type { PoliticalEvent, Readout } from '../../readout/readout.js';
import type { EventStatus } from '../../readout/vocabulary.js';
import type { Span } from '../../text/span.js';
import type { Wording } from './claim.js';
import { dateWords } from './dates.js';
import { type LaidOut, layOver } from './laid-out.js';
import type { WordingLanguage } from './language.js';
import { type EventWords, eventWords, takePlace } from './lexicon/lexicon.js';
import { type Clause, lacksObject, type Phrase, phraseOf, type Tense } from './phrase.js';
import { clauseInBengali } from './say-bengali.js';
import { clauseInEnglish } from './say-english.js';
import { phraseFor } from './source-words.js';

const TENSES: Readonly<Record<EventStatus, Tense>> = {
  happened: 'past',
  ongoing: 'progressive',
  planned: 'future',
  possible: 'possible',
  denied: 'past',
};

const joined = ([first, ...others]: readonly Phrase[]): Phrase | null =>
  first ? { ...first, others } : null;

const NEAR = 24; // code units: imposed new *tariffs*

/** How an event is told by the concept that its trigger is, or that stands right beside it. */
function wordsByConcept({ concepts }: Readout, { type, trigger }: PoliticalEvent): EventWords | undefined {
  const distance = (c: Span) => Math.max(0, c.start - trigger.end, trigger.start - c.end);
  return concepts
    .filter((c) => distance(c) <= NEAR && eventWords.has(`${type} ${c.concept}`))
    .sort((a, b) => distance(a) - distance(b))
    .map((c) => eventWords.get(`${type} ${c.concept}`))[0];
}

/** The clause of an event by its type, mode and participants; `null` where those have no words. */
function clauseOf(laid: LaidOut, event: PoliticalEvent): Clause | null {
  const { type, mode, status, where, when } = event;
  const words =
    wordsByConcept(laid.readout, event) ??
    eventWords.get(mode ? `${type} ${mode}` : type) ??
    eventWords.get(type);
  if (!words) return null;
  const entities = new Map(laid.readout.entities.map((e) => [e.id, e]));
  const phrases = (ids: readonly string[]): Phrase[] | null => {
    const all = ids.map((id) => {
      const entity = entities.get(id);
      return entity ? phraseFor(laid, entity) : null;
    });
    return all.includes(null) ? null : (all as Phrase[]);
  };
  const actors = phrases(event.actors);
  const recipients = phrases(event.recipients);
  if (!actors || !recipients) return null;
  const place = where === null ? undefined : entities.get(where);
  const named = new Set([...event.actors, ...event.recipients]);
  const { predicate, noun } = words;
  const clause: Clause = {
    subject: joined(actors),
    predicate,
    object: joined(recipients),
    circumstances:
      place && !named.has(place.id)
        ? [{ relation: 'in', phrase: phraseOf({ kind: 'name', entity: place }) }]
        : [],
    times: when === null ? [] : [{ start: 0, end: 0, type: 'DATE', value: when, because: '' }],
    tense: TENSES[status],
    negated: status === 'denied',
  };
  // whom they arrested must be known, but not with whom they talked
  if (clause.subject && lacksObject(clause)) return null;
  if (clause.subject) return clause.object && !predicate.object ? null : clause;
  if (clause.object && predicate.object && predicate.object.en === null && predicate.object.bn === 'কে')
    return clause;
  if (!noun) return null;
  return {
    ...clause,
    subject: { ...phraseOf({ kind: 'noun', noun }), of: clause.object },
    predicate: takePlace,
    object: null,
  };
}

/** The words of a report's sentence that an event is told in. */
function sentenceOf({ draft, readout }: LaidOut, { trigger }: PoliticalEvent): string {
  const sentence = draft.sentences.find((s) => s.start <= trigger.start && trigger.start < s.end);
  const { start, end } = sentence ?? trigger;
  return readout.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/**
 * An event of a readout as one sentence of either language, by its type, participants, place, date and status; where
 * those do not tell, the report's own sentence in quotation marks. `null` as for `sayClaim`.
 *
 * @example sayEvent(readout, 0, 'bn') // { text: 'রাশিয়া কিয়েভের ওপর ড্রোন হামলা চালিয়েছে।', whole: true }
 */
export function sayEvent(
  readout: Readout & { text: string },
  index: number,
  language: WordingLanguage,
): Wording | null {
  const event = readout.events[index];
  const laid = event && layOver(readout);
  if (!laid) return null;
  if (event.when === null || dateWords(event.when, language) !== null) {
    const clause = clauseOf(laid, event);
    const said = clause && (language === 'en' ? clauseInEnglish(clause) : clauseInBengali(clause));
    if (said)
      return {
        text: `${said.charAt(0).toUpperCase()}${said.slice(1)}${language === 'en' ? '.' : '।'}`,
        whole: true,
      };
  }
  return { text: `“${sentenceOf(laid, event)}”`, whole: laid.language === language };
}
