import type { Attribution, Readout } from '../../readout/readout.js';
import type { Medium } from '../../readout/vocabulary.js';
import type { Span } from '../../text/span.js';
import { type ActTemplate, actsInBengali, actsInEnglish, type ToldAct } from './act-templates.js';
import { conjugate as conjugateBengali } from './bengali-forms.js';
import { type ContentWords, ownContent, sayContent } from './content.js';
import { dateWords } from './dates.js';
import { conjugate as conjugateEnglish } from './english-forms.js';
import { type LaidOut, layOver } from './laid-out.js';
import type { WordingLanguage } from './language.js';
import { type Named, nameSource } from './source-words.js';
import { topicsOf } from './topics.js';

/** A sentence, and whether all of it is in the language asked for. */
export interface Wording {
  text: string;
  /** `false`: something stands in the words of the report's own language, in quotation marks. */
  whole: boolean;
  /** What the quoted words are about, by what is known of them: names and words of the language asked for. */
  topics?: string[];
}

const MEDIA: Readonly<Record<WordingLanguage, Readonly<Record<Medium, string>>>> = {
  en: {
    phone: 'by phone',
    meeting: 'at a meeting',
    statement: 'in a statement',
    'press-conference': 'at a press conference',
    interview: 'in an interview',
    speech: 'in a speech',
    'social-media': 'on social media',
    report: 'in a report',
    letter: 'in a letter',
  },
  bn: {
    phone: 'ফোনে',
    meeting: 'বৈঠকে',
    statement: 'এক বিবৃতিতে',
    'press-conference': 'সংবাদ সম্মেলনে',
    interview: 'এক সাক্ষাৎকারে',
    speech: 'এক ভাষণে',
    'social-media': 'সামাজিক যোগাযোগমাধ্যমে',
    report: 'এক প্রতিবেদনে',
    letter: 'এক চিঠিতে',
  },
};
const NOBODY: Readonly<Record<WordingLanguage, Named>> = {
  en: {
    text: 'an unnamed source',
    objective: 'an unnamed source',
    genitive: 'an unnamed source',
    plural: false,
    honoured: false,
    whole: true,
  },
  bn: {
    text: 'নাম না জানা একটি সূত্র',
    objective: 'নাম না জানা একটি সূত্রকে',
    genitive: 'নাম না জানা একটি সূত্রের',
    plural: false,
    honoured: false,
    whole: true,
  },
};
/** Behind words of another language. */
const FOREIGN: Readonly<Record<WordingLanguage, Readonly<Record<WordingLanguage, string>>>> = {
  en: { bn: '[in Bengali]', en: '[in English]' },
  bn: { bn: '[বাংলায়]', en: '[ইংরেজিতে]' },
};

/** Acts that answer something that is there already: the attack that is denied or condemned. */
const OF_WHAT_IS_KNOWN: ReadonlySet<ToldAct> = new Set<ToldAct>([
  'deny',
  'reject',
  'confirm',
  'condemn',
  'praise',
  'thank',
  'omit',
]);

const tidy = (sentence: string) =>
  sentence
    .replace(/\s+/g, ' ')
    .replace(/ ([,:.।?])/g, '$1')
    .trim();
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** The values of a template's slots, put in one after the other so that no value is read as a template. */
const fill = (template: string, slots: Readonly<Record<string, string>>) =>
  template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');

function contentText(content: ContentWords, language: WordingLanguage): string {
  if (content.kind !== 'own') return content.text;
  const mark = content.foreign ? ` ${FOREIGN[language][content.foreign]}` : '';
  return `“${content.text}”${mark}`;
}

/** What a claim's sentence is made of. */
interface Parts {
  act: ToldAct;
  attribution: Attribution;
  source: Named;
  addressee: Named | null;
  via: Named[];
  content: ContentWords;
  /** Medium and date, as adverbs. */
  adverbs: string;
}

function inEnglish({ act, attribution, source, addressee, via, content, adverbs }: Parts): string {
  const { modality } = attribution;
  const template: ActTemplate = actsInEnglish[act];
  const told = addressee && template.told;
  const relays = via.length > 0 ? `, according to ${via.map((v) => v.text).join(', ')}` : '';
  const c = contentText(content, 'en');
  if (act === 'say' && content.kind === 'clause' && !addressee && !adverbs && !modality && !relays)
    return `According to ${source.text}, ${c}.`;
  const to = addressee ? (told ? addressee.text : `to ${addressee.text}`) : '';
  const negated = template.negated ?? false;
  const said = fill(told ? told[content.kind] : template[content.kind], { to, adv: adverbs, c: '\0' });
  const verb = /\[([^\]]+)\]/.exec(said)![1]!;
  const past = { tense: 'past', negated, plural: source.plural } as const;
  const put = (form: string) => said.replace(`[${verb}]`, () => form).replace('\0', () => c);
  if (modality === 'question') return `Did ${source.text} ${put(negated ? `not ${verb}` : verb)}${relays}?`;
  const not = negated ? 'not ' : '';
  const form =
    modality === 'future'
      ? `will ${not}${verb}`
      : modality === 'conditional'
        ? `would ${not}${verb}`
        : conjugateEnglish(verb, past);
  return `${capital(source.text)} ${put(form)}${relays}.`;
}

function inBengali({ act, attribution, source, addressee, via, content, adverbs }: Parts): string {
  const { modality } = attribution;
  const template: ActTemplate = actsInBengali[act];
  const to = addressee ? (template.to ? `${addressee.genitive} ${template.to}` : addressee.objective) : '';
  const c = contentText(content, 'bn');
  const slots = { to, adv: adverbs, c: '\0', cs: content.kind === 'phrase' ? content.genitive : '\0' };
  const said = fill(template[content.kind], slots);
  const verb = /\[([^\]]+)\]/.exec(said)![1]!;
  const negated = template.negated ?? false;
  const honorific = source.honoured;
  const tense =
    modality === 'future'
      ? 'future'
      : modality === 'conditional'
        ? 'possible'
        : template.present && !modality
          ? 'present'
          : 'past';
  const form = conjugateBengali(verb, { tense, negated, honorific });
  const relays = via.length > 0 ? `${via.map((v) => v.genitive).join(', ')} বরাতে জানা গেছে, ` : '';
  const particle = modality === 'question' ? ' কি' : '';
  const end = modality === 'question' ? '?' : '।';
  return `${relays}${source.text}${particle} ${said.replace(`[${verb}]`, () => form).replace('\0', () => c)}${end}`;
}
/** Whether a denial refuses something: its cue is a word for that. */
function toldAct({ concepts }: Readout, { act, cue }: Attribution): ToldAct {
  const refused = concepts.some(
    (c) => c.concept.startsWith('reject.') && c.start < cue.end && c.end > cue.start,
  );
  return act === 'deny' && refused ? 'reject' : act;
}

function partsOf(laid: LaidOut, attribution: Attribution, language: WordingLanguage): Parts {
  const entities = new Map(laid.readout.entities.map((e) => [e.id, e]));
  const name = (id: string | null, span?: Span | null): Named | null => {
    const entity = id === null ? undefined : entities.get(id);
    return entity ? nameSource(laid, entity, language, span) : null;
  };
  const medium = attribution.medium && MEDIA[language][attribution.medium];
  const when = dateWords(attribution.when, language);
  const adverbs = language === 'en' ? [medium, when] : [when, medium];
  const act = toldAct(laid.readout, attribution);
  const { names, noPhrase } = actsInEnglish[act];
  const content = sayContent(laid, attribution.content, language, OF_WHAT_IS_KNOWN.has(act));
  const fits = content.kind !== 'phrase' || (!noPhrase && (names || !content.isSomebody));
  return {
    act,
    attribution,
    source: name(attribution.source, attribution.sourceSpan) ?? NOBODY[language],
    addressee: name(attribution.addressee),
    via: attribution.via.map((id) => name(id)).filter((n) => n !== null),
    content: fits ? content : ownContent(laid, attribution.content, language),
    adverbs: adverbs.filter(Boolean).join(' '),
  };
}

/**
 * A claim of a readout as one sentence of either language, made from its structure: who said what to whom, how and when,
 * according to whom. What the structure does not tell stands in the report's own words, in quotation marks, and is marked
 * as being in that language; nothing is guessed. `null` for a readout whose language has no wording.
 *
 * @example sayClaim(readout, 0, 'en') // { text: 'According to the Kremlin, Putin briefed Kim …', whole: true }
 */
export function sayClaim(
  readout: Readout & { text: string },
  index: number,
  language: WordingLanguage,
): Wording | null {
  const attribution = readout.attributions[index];
  const laid = attribution && layOver(readout);
  if (!laid) return null;
  const parts = partsOf(laid, attribution, language);
  const { source, addressee, via, content } = parts;
  const text = tidy(language === 'en' ? inEnglish(parts) : inBengali(parts)).normalize('NFC');
  const whole =
    (content.kind !== 'own' || content.foreign === null) &&
    [source, addressee, ...via].every((n) => n === null || n.whole);
  return content.kind === 'own' && content.foreign
    ? { text, whole, topics: topicsOf(laid, attribution.content, language) }
    : { text, whole };
}
