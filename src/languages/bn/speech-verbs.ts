import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { chunksIn } from './chunks.js';
import type { VerbCue } from './cue-match.js';
import { backReferences, confirmedReferences } from './media.js';
import { clauseStart, isComplementiser, isQuoteMark, type Region } from './speech-region.js';
import { authorOf, canSpeak, mediumIn, type Roles, rolesIn, strength } from './speech-roles.js';

const ADDRESSED = new Set([
  'say',
  'announce',
  'ask',
  'demand',
  'thank',
  'warn',
  'pledge',
  'claim',
  'confirm',
  'believe',
]);
const REFERENCES = new Set(backReferences.split(' ').map((w) => fold(w.replaceAll('_', ' '))));
const CONFIRMED = new Set(confirmedReferences.split(' ').map((w) => fold(w.replaceAll('_', ' '))));
const INTERROGATIVE = new Set(['কী', 'কি', 'কীকী', 'কিকি'].map(fold));
const OPENS_CONTENT = /^(?:[,:—–-]|:-|--)$/;
const JE = fold('যে');

/** The words right before the verb that point back to the sentence before, as `backReferences` lists them; or `null`. */
function referenceBefore(reading: Reading, verb: number, own: number): string | null {
  for (let n = 3; n >= 1; n--) {
    if (verb - n < own) continue;
    const said = phrase(reading, verb - n, verb);
    if (REFERENCES.has(said)) return said;
  }
  return null;
}

/** Words of tokens `first` up to `last`, folded, without marks, joined by blanks. */
const phrase = (reading: Reading, first: number, last: number) => {
  let text = '';
  for (let i = first; i < last; i++)
    if (reading.tokens[i]!.kind !== 'mark')
      text += (text ? ' ' : '') + reading.tokens[i]!.norm.replace(/[ইও]$/, '');
  return text;
};

const wordsIn = (reading: Reading, first: number, last: number) => {
  let n = 0;
  for (let i = first; i < last; i++) if (reading.tokens[i]!.kind !== 'mark') n++;
  return n;
};

interface Shape {
  content: TokenRange[];
  kind: SpeechProposal['contentKind'];
  source: SourceHint;
  addressee: TokenRange | null;
  weight: number;
}

const phraseHint = (range: TokenRange): SourceHint => ({
  kind: 'phrase',
  range: { first: range.first, last: range.last },
});

/** A subject behind the cue, up to the end of its clause: "…, বলেন [তিনি]।" */
function subjectBehind(reading: Reading, from: number, region: Region): TokenRange | null {
  let end = from;
  while (end < region.last && reading.tokens[end]!.kind !== 'mark' && reading.quoteOf[end] === region.quote)
    end++;
  if (end === from || end - from > 14) return null;
  const chunk = chunksIn(reading, from, end).find((c) => c.case === 'nominative' && c.postposition === null);
  return chunk && chunk.first - from <= 4 && (canSpeak(reading, chunk) || chunk.last === end)
    ? { first: chunk.first, last: chunk.last }
    : null;
}

/** Content behind the cue: "X বলেন, C", "X বলেন যে C", "X লেখেন: ‘C’", "X বলেন ‘C’"; the first token of C, or -1. */
function contentBehind(reading: Reading, cue: VerbCue, region: Region): number {
  let i = cue.last;
  if (i >= region.last) return -1;
  const token = reading.tokens[i]!;
  if (token.norm === JE) {
    i++;
    if (reading.tokens[i]?.text === ',') i++;
    return i < region.last ? i : -1;
  }
  if (token.kind !== 'mark') return -1;
  if (isQuoteMark(reading, i)) return i;
  if (!OPENS_CONTENT.test(token.text)) return -1;
  i++;
  if (reading.tokens[i]?.norm === JE) i++;
  return i < region.last ? i : -1;
}

const CONTRAST = new Set(['তবে', 'কিন্তু', 'অন্যদিকে', 'অপরদিকে', 'এদিকে', 'যদিও', 'অথচ', 'পক্ষান্তরে'].map(fold));

/** Where content behind a cue ends: at its sentence's end, or where another speaker is set against this one. */
function contentEnd(reading: Reading, from: number, region: Region, cues: readonly VerbCue[]): number {
  for (let i = from + 1; i < region.last; i++) {
    if (reading.quoteOf[i] !== region.quote || reading.tokens[i - 1]!.kind !== 'mark') continue;
    if (CONTRAST.has(reading.tokens[i]!.norm) && cues.some((c) => c.first > i)) return i - 1;
  }
  // ‘…’, X বলেন। behind an own quotation: what follows the quotation's comma is the next clause
  return region.last;
}

function nominalContent(reading: Reading, cue: VerbCue, roles: Roles, start: number): TokenRange | null {
  let from = start;
  const { source, addressee } = roles;
  if (source && source.last <= cue.first) from = source.last;
  if (addressee && addressee.last <= cue.first && addressee.first >= from && addressee.last - from <= 8)
    from = addressee.postposition ? addressee.last + 1 : addressee.last;
  // the time and the medium of saying are no part of what is said
  for (const chunk of roles.chunks) {
    if (chunk.first < from || chunk.last > cue.first) continue;
    if (chunk.first - from > 1) break;
    if (chunk.case !== 'locative' || chunk.postposition || !mediumIn(reading, chunk.first, chunk.last)) break;
    from = chunk.last;
  }
  while (
    from < cue.first &&
    (reading.timeAt[from]! >= 0 ||
      reading.tokens[from]!.kind === 'mark' ||
      reading.words[from]!.closed === 'adverb' ||
      reading.words[from]!.closed === 'conjunction')
  )
    from++;
  if (from >= cue.first && source && source.first > start) return { first: start, last: source.first };
  return from < cue.first ? { first: from, last: cue.first } : null;
}

const RESUMPTIVE = new Set(['তা', 'সেটি', 'সেটা', 'তাও', 'সেটাও', 'সেকথা', 'তা-ও'].map(fold));
const isResumptive = (reading: Reading, range: TokenRange) =>
  RESUMPTIVE.has(reading.tokens[range.last - 1]!.norm);

/** "…, তা জানাননি", "… কি না, সে বিষয়ে কিছু বলেননি", "… কি না জানতে চান": the clause that the cue's object stands for. */
function resumedClause(
  reading: Reading,
  cue: VerbCue,
  region: Region,
  own: number,
  floor: number,
): { content: TokenRange; subject: TokenRange | null } | null {
  let at = -1;
  for (let i = cue.first - 1; i >= Math.max(own, cue.first - 8); i--)
    if (RESUMPTIVE.has(reading.tokens[i]!.norm) && reading.tokens[i - 1]?.text === ',') {
      at = i - 1;
      break;
    } else if (reading.tokens[i]!.norm === 'সে' && reading.tokens[i - 1]?.text === ',') {
      at = i - 1;
      break;
    }
  if (at < 0 && own > region.first && (cue.act === 'ask' || cue.act === 'omit')) {
    // "কি না" closes the question without a verb of its own
    const end = reading.tokens[own - 1]!.kind === 'mark' ? own - 1 : own;
    for (let i = end - 1; i >= Math.max(region.first, end - 3); i--)
      if (QUESTION_END.has(reading.tokens[i]!.norm)) at = end;
  }
  const first = Math.max(floor, region.first);
  if (at <= first) return null;
  const [subject] = chunksIn(reading, first, at).filter(
    (c) => c.case === 'nominative' && c.postposition === null && canSpeak(reading, c),
  );
  const leads = subject && subject.first - first <= 3 ? subject : null;
  const from = leads ? leads.last : first;
  return from < at ? { content: { first: from, last: at }, subject: leads } : null;
}
const QUESTION_END = new Set(['না', 'কেন', 'কবে', 'কোথায়', 'কী', 'কি'].map(fold));

/** The complementiser বলে before the cue, in its clause: the index, or -1. */
function complementiserBefore(reading: Reading, cue: VerbCue, region: Region): number {
  const start = Math.max(region.first, cue.first - 16);
  for (let i = cue.first - 1; i >= start; i--) {
    if (reading.quoteOf[i] !== region.quote) continue;
    if (isComplementiser(reading, i)) return i;
    if (
      reading.tokens[i]!.kind === 'mark' &&
      !isQuoteMark(reading, i) &&
      !/^[(),-]$/.test(reading.tokens[i]!.text)
    )
      return -1;
  }
  return -1;
}

/** How far back the content of "C বলে X জানান" reaches, and who in front of it may be the speaker. */
function clauseBefore(
  reading: Reading,
  complementiser: number,
  region: Region,
  floor: number,
): { first: number; subject: TokenRange | null } {
  const first = Math.max(floor, region.first);
  const chunks = chunksIn(reading, first, complementiser);
  const subjects = chunks.filter(
    (c) => c.case === 'nominative' && c.postposition === null && canSpeak(reading, c),
  );
  const [lead, next] = subjects;
  // two subjects before one বলে: the first one speaks, the second one acts ("পুলিশ চালক পালিয়েছেন বলে জানায়")
  if (lead && next && lead.first - first <= 6) return { first: lead.last, subject: lead };
  return { first, subject: null };
}

const OBJECT_ACTS = new Set(['deny', 'thank', 'praise', 'condemn']);

/** Whether the words before a compound cue are its object: a genitive that leans on its noun, or the thing denied or praised. */
function isObject(reading: Reading, cue: VerbCue, nominal: TokenRange): boolean {
  if (!cue.noun && cue.act !== 'deny') return false;
  const last = nominal.last - 1;
  const word = reading.words[last]!;
  const genitive = word.nouns[0]?.case === 'genitive' || word.verbs.some((v) => v.case === 'genitive');
  if (genitive && cue.noun) return cue.act !== 'say' && word.closed !== 'pronoun';
  return (
    OBJECT_ACTS.has(cue.act) && reading.tokens[last]!.kind !== 'mark' && reading.words[last]!.closed === null
  );
}

function shapeOf(
  reading: Reading,
  cue: VerbCue,
  region: Region,
  cues: readonly VerbCue[],
  floor: number,
  nominalFloor: number,
): Shape | null {
  const own = Math.max(clauseStart(reading, region, cue.first), floor);
  const { verb } = cue;
  const complementiser = complementiserBefore(reading, cue, region);
  const roles = rolesIn(reading, complementiser >= own ? complementiser + 1 : own, cue.first);
  // "এ অভিযোগ অস্বীকার করেন": a thing before a compound cue is its object
  if (
    roles.source &&
    strength(reading, roles.source) === 1 &&
    (cue.noun || cue.act === 'omit' || cue.act === 'deny' || cue.act === 'confirm')
  )
    roles.source = null;
  const behind = subjectBehind(reading, cue.last, region);
  const hint = (fallback: SourceHint['kind'] = 'elided'): SourceHint => {
    if (verb.passive && !roles.quoted) {
      if (roles.document) return phraseHint(authorOf(reading, roles.document));
      return { kind: verb.impersonal || cue.act === 'believe' ? 'nobody' : 'elided' };
    }
    if (roles.source) return phraseHint(roles.source);
    if (behind) return phraseHint(behind);
    if (roles.document) return phraseHint(authorOf(reading, roles.document));
    return fallback === 'nobody' ? { kind: 'nobody' } : { kind: 'elided' };
  };
  const addressee =
    roles.addressee && ADDRESSED.has(cue.act)
      ? { first: roles.addressee.first, last: roles.addressee.last }
      : null;
  const base = { source: hint(), addressee };

  // "কী বললেন পুতিন?"
  if (cue.first - 1 >= own && INTERROGATIVE.has(reading.tokens[cue.first - 1]!.norm) && !cue.noun)
    return { ...base, content: [{ first: cue.first - 1, last: cue.first }], kind: 'nominal', weight: 0.6 };

  // C বলে X জানান
  if (complementiser >= region.first && complementiser >= floor) {
    const inner = clauseBefore(
      reading,
      complementiser,
      region,
      lastOuterStart(reading, region, complementiser, floor),
    );
    const source = verb.passive
      ? base.source
      : roles.source || behind
        ? base.source
        : inner.subject
          ? phraseHint(inner.subject)
          : base.source;
    const named = roles.source || behind;
    const first =
      named || verb.passive ? lastOuterStart(reading, region, complementiser, floor) : inner.first;
    if (wordsIn(reading, first, complementiser) > 0)
      return { ...base, source, content: [{ first, last: complementiser }], kind: 'clause', weight: 0.9 };
  }

  // [X] [কাকে] [কীসের] আহ্বান জানান: what is asked, denied, praised stands before the cue
  const nominal = nominalContent(
    reading,
    cue,
    { ...roles, source: roles.source ?? null },
    Math.max(own, nominalFloor),
  );
  const object = nominal && isObject(reading, cue, nominal) ? nominal : null;
  if (object && !referenceBefore(reading, verb.first, own))
    return { ...base, content: [object], kind: 'nominal', weight: 0.75 };

  // X বলেন, C
  const at = verb.form === 'finite' || verb.form === 'noun' ? contentBehind(reading, cue, region) : -1;
  if (at >= 0) {
    const end = contentEnd(reading, at, region, cues);
    if (wordsIn(reading, at, end) > 1 || isQuoteMark(reading, at))
      return {
        ...base,
        content: [{ first: at, last: end }],
        kind: isQuoteMark(reading, at) ? 'quote' : 'clause',
        weight: 0.9,
      };
  }

  // "C, তা স্পষ্ট করেনি": a pronoun takes up the clause before its comma
  const resumed = resumedClause(reading, cue, region, own, floor);
  if (resumed) {
    const { subject, content } = resumed;
    const source =
      roles.source && !isResumptive(reading, roles.source)
        ? phraseHint(roles.source)
        : behind
          ? phraseHint(behind)
          : subject
            ? phraseHint(subject)
            : base.source;
    return {
      ...base,
      source: verb.passive ? base.source : source,
      content: [content],
      kind: 'clause',
      weight: 0.85,
    };
  }

  // "এ কথা বলেন": the sentence before
  const said = nominal ? phrase(reading, nominal.first, nominal.last) : '';
  if (
    REFERENCES.has(said) &&
    (cue.act === 'say' || cue.act === 'confirm' || cue.act === 'announce' || cue.act === 'claim') &&
    (!CONFIRMED.has(said) || cue.act === 'confirm')
  )
    return { ...base, content: [], kind: 'previous', weight: 0.8 };

  // ‘C’, X বলেন / C, X জানিয়েছে
  const before = own - 1;
  const quoted = quotationBefore(reading, region, own, cue.first);
  if (quoted && (behind || roles.source || !cue.noun || quoted.last >= cue.first - 4)) {
    const source =
      roles.source && roles.source.first > quoted.last
        ? base.source
        : behind
          ? phraseHint(behind)
          : base.source;
    return { ...base, source, content: [quoted], kind: 'quote', weight: 0.85 };
  }
  if (
    before >= region.first &&
    before >= floor &&
    !cue.noun?.includes(' ') &&
    reading.tokens[before]!.kind === 'mark' &&
    /^[,—–-]$/.test(reading.tokens[before]!.text) &&
    cue.last + (behind ? behind.last - cue.last : 0) >= lastWord(reading, region) &&
    (roles.source || behind) &&
    verb.form === 'finite'
  ) {
    const first = lastOuterStart(reading, region, before, floor);
    if (
      wordsIn(reading, first, before) > 1 &&
      !(nominal && cue.noun && wordsIn(reading, nominal.first, nominal.last) > 1)
    )
      return { ...base, content: [{ first, last: before }], kind: 'clause', weight: 0.8 };
  }

  // [X] [কাকে] [কীসের] আহ্বান জানান
  if (
    (cue.noun ||
      cue.act === 'omit' ||
      cue.act === 'demand' ||
      cue.act === 'deny' ||
      cue.act === 'confirm' ||
      cue.act === 'ask') &&
    nominal &&
    wordsIn(reading, nominal.first, nominal.last) > 0
  )
    return { ...base, content: [nominal], kind: 'nominal', weight: 0.7 };
  // "স্বীকার করে", "জানিয়ে" with the clause before: "… রয়েছেন জানিয়ে তিনি বলেন"
  if (!cue.noun && verb.form === 'conjunctive' && own === cue.first && own > region.first) {
    const first = lastOuterStart(reading, region, own, floor);
    if (wordsIn(reading, first, own) > 2)
      return { ...base, content: [{ first, last: own }], kind: 'clause', weight: 0.6 };
  }
  return null;
}

const lastWord = (reading: Reading, region: Region) => {
  let last = region.last;
  while (last > region.first && reading.tokens[last - 1]!.kind === 'mark') last--;
  return last;
};

/** Start of the stretch of clauses that end at `before`: the region's beginning, or behind an outer cue's comma. */
function lastOuterStart(_reading: Reading, region: Region, _before: number, floor: number): number {
  return Math.max(region.first, floor);
}

/** A quotation between the clause's start and the cue, or right before the clause. */
function quotationBefore(reading: Reading, region: Region, own: number, cue: number): TokenRange | null {
  for (const q of [...region.quotations].reverse()) {
    const quote = reading.quotes[q]!;
    if (quote.closing < 0 || quote.closing >= cue) continue;
    if (quote.closing < own - 3) return null;
    const whole = quote.opening <= own + 2 || wordsIn(reading, quote.first, quote.last) >= 4;
    return whole ? { first: quote.first, last: quote.last } : null;
  }
  return null;
}

/** Turns the verb cues of a region into proposals. */
export function proposeVerbSpeech(
  reading: Reading,
  region: Region,
  cues: readonly VerbCue[],
): SpeechProposal[] {
  const proposals: SpeechProposal[] = [];
  let floor = region.first;
  let floorEnd = -1;
  cues.forEach((cue, k) => {
    if (floorEnd >= 0 && cue.first >= floorEnd) {
      floor = floorEnd;
      floorEnd = -1;
    }
    const next = cues[k + 1];
    // "অভিযোগ করে বলেন": one saying, whose act is the noun's
    const merged =
      cue.noun &&
      cue.verb.form === 'conjunctive' &&
      next &&
      !next.noun &&
      next.first === cue.last &&
      next.act === 'say'
        ? next
        : null;
    const whole: VerbCue = merged
      ? { ...cue, last: merged.last, verb: { ...merged.verb, first: cue.verb.first } }
      : cue;
    const before = cues[k - 1];
    const shape = shapeOf(reading, whole, region, cues, floor, before ? before.last : region.first);
    if (!shape) return;
    if (merged && shape.kind === 'nominal') return;
    const own = Math.max(clauseStart(reading, region, cue.first), floor);
    const roles = rolesIn(reading, own, cue.first);
    const relay = roles.quoted;
    proposals.push({
      cue: {
        first:
          shape.content[0] && shape.content[0].last > whole.first && shape.content[0].last <= whole.verb.first
            ? whole.verb.first
            : whole.first,
        last: whole.last,
      },
      act: cue.act,
      rule: cue.rule,
      source: relay ? { kind: 'phrase', range: relay } : shape.source,
      addressee: shape.addressee,
      via: relay && shape.source.kind === 'phrase' ? [shape.source.range] : [],
      medium: roles.medium ?? mediumIn(reading, own, cue.first),
      content: shape.content,
      contentKind: shape.kind,
      ...(cue.verb.tense === 'future' && cue.verb.form === 'finite' && { modality: 'future' as const }),
      weight: shape.weight,
    });
    const [content] = shape.content;
    if (content && content.first >= whole.last) {
      floor = content.first;
      floorEnd = content.last < region.last ? content.last : -1;
    } else if (whole.verb.form === 'finite' && !isComplementiser(reading, whole.last))
      floor = Math.max(floor, whole.last);
  });
  return proposals;
}
