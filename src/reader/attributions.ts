import { classOf, NameClass } from '../languages/names.js';
import type { TokenRange } from '../languages/reading.js';
import type { SpeechProposal } from '../languages/speech.js';
import type { Attribution, Clause } from '../readout/readout.js';
import type { Act, Medium } from '../readout/vocabulary.js';
import type { Span } from '../text/span.js';
import { bodiesOf, bodyOf } from './belonging.js';
import { Conversation } from './conversation.js';
import { resolveElided, resolvePhrase } from './coreference.js';
import { addPapers, authorOfPaper, papersIn } from './document-authors.js';
import type { Draft } from './draft.js';
import { membersOf, ToldBefore } from './parties.js';
import { quoteKindOf } from './quote-kind.js';
import { OUTLETS } from './role-antecedents.js';
import { trimRange } from './trim-range.js';

/** A proposal that was chosen, with what the reader has made of it. */
interface Saying {
  proposal: SpeechProposal;
  content: TokenRange[];
  /** The smallest saying whose content holds this one's cue. */
  outer: Saying | null;
  /** Those whose `outer` this is. */
  holds: Saying[];
  source: string | null;
  addressee: string | null;
  via: string[];
  medium: Attribution['medium'];
  /** "সভা শেষে তিনি এসব কথা বলেন": where whoever has been speaking all along spoke. */
  setsScene: boolean;
}

const overlaps = (a: TokenRange, b: TokenRange) => a.first < b.last && b.first < a.last;
const sizeOf = (ranges: readonly TokenRange[]) => ranges.reduce((n, r) => n + r.last - r.first, 0);

/** Of the proposals that claim the same cue words, the surest one. */
function choose(proposals: readonly SpeechProposal[]): readonly SpeechProposal[] {
  if (proposals.length < 2) return proposals;
  const chosen: SpeechProposal[] = [];
  for (const proposal of [...proposals].sort((a, b) => b.weight - a.weight))
    if (!chosen.some((c) => overlaps(c.cue, proposal.cue))) chosen.push(proposal);
  return chosen.sort((a, b) => a.cue.first - b.cue.first);
}

/**
 * "এ কথা", "এ তথ্য", "this": the sentence before, unless it is a headline. One that only says who tells what stands before it
 * ("বিবিসির প্রতিবেদনে এ তথ্য জানানো হয়") is passed over.
 */
function previousSentence(draft: Draft, at: number, referring: ReadonlySet<number>): TokenRange | null {
  let back = at - 1;
  while (referring.has(back)) back--;
  const before = draft.sentences[back];
  if (!before || back < draft.headlineSentences) return null;
  return { first: before.first, last: before.last };
}

const PIECES = 40; // paragraphs that one quotation may run through

/** A quotation left open at its paragraph's end goes on in the next one, which opens with a mark again. */
function continueOpenQuote(draft: Draft, content: TokenRange[]): TokenRange[] {
  const pieces = [...content];
  while (pieces.length < PIECES) {
    const last = pieces.at(-1);
    const quote = last && draft.quotes[draft.quoteOf[last.last - 1]!];
    if (!last || !quote || quote.closing >= 0) return pieces;
    const paragraph = draft.paragraphs[draft.sentences[draft.sentenceOf[last.last - 1]!]!.paragraph + 1];
    const next = paragraph && draft.quotes[draft.quoteOf[paragraph.first + 1] ?? -1];
    if (!paragraph || next?.opening !== paragraph.first) return pieces;
    const piece = trimRange(draft, { first: next.first, last: next.last });
    if (!piece) return pieces;
    pieces.push(piece);
  }
  return pieces;
}

function contentOf(draft: Draft, proposal: SpeechProposal, referring: ReadonlySet<number>): TokenRange[] {
  if (proposal.contentKind === 'previous') {
    const range = previousSentence(draft, draft.sentenceOf[proposal.cue.first]!, referring);
    const trimmed = range && trimRange(draft, range);
    return trimmed ? [trimmed] : [];
  }
  const trimmed = proposal.content.map((r) => trimRange(draft, r)).filter((r): r is TokenRange => r !== null);
  return continueOpenQuote(draft, trimmed);
}

/** Sayings of neighbouring sentences only can hold one another: content reaches back one sentence at most. */
const REACH = 2;

/** Links each saying to the smallest one whose content holds its cue. */
function nest(draft: Draft, sayings: readonly Saying[]): void {
  const sentence = (s: Saying) => draft.sentenceOf[s.proposal.cue.first]!;
  let from = 0;
  for (const [i, inner] of sayings.entries()) {
    while (sentence(sayings[from]!) < sentence(inner) - REACH) from++;
    for (let j = from; j < sayings.length && sentence(sayings[j]!) <= sentence(inner) + REACH; j++) {
      const outer = sayings[j]!;
      if (i === j || !outer.content.some((r) => overlaps(r, inner.proposal.cue))) continue;
      if (!inner.outer || sizeOf(outer.content) < sizeOf(inner.outer.content)) inner.outer = outer;
    }
    inner.outer?.holds.push(inner);
  }
}

const MAX_DEPTH = 8;
const depthOf = (saying: Saying): number => {
  let depth = 0;
  for (let s = saying.outer; s && depth < MAX_DEPTH; s = s.outer) depth++;
  return depth;
};

/** Who passes an inner saying on: the outer speaker of its sentence, unless he denies it or leaves it unsaid. */
function relays(saying: Saying, own: readonly string[]): string[] {
  const { outer, source } = saying;
  const passedOn =
    outer?.source &&
    outer.source !== source &&
    outer.proposal.act !== 'deny' &&
    outer.proposal.act !== 'omit';
  if (!passedOn && own.length === 0) return [];
  return [...new Set([...(passedOn ? [...outer.via, outer.source!] : []), ...own])].filter(
    (id) => id !== source,
  );
}

/** The named person that a sentence without attribution is about: the next one's "তিনি" means them. */
function subjectOf(draft: Draft, sentence: number): string | null {
  const range = draft.pack!.findSubject(draft, sentence);
  return range && draft.nameAt[range.last - 1]! >= 0
    ? draft.names[draft.nameAt[range.last - 1]!]!.entity
    : null;
}

const isFirstPerson = (draft: Draft, { first, last }: TokenRange): boolean =>
  last - first === 1 && draft.pack!.firstPerson.has(draft.tokens[first]!.norm);

/** আমরা, we. */
const isPlural = (draft: Draft, { first }: TokenRange): boolean =>
  draft.words[first]!.nouns[0]?.plural === true || draft.tokens[first]!.norm === 'we';

/** "Oden said [the chief executive] had told him": who is described inside somebody's words in English is not that somebody. */
const isDescription = ({ pack, tokens, words }: Draft, { first, last }: TokenRange): boolean =>
  pack!.articles &&
  last - first > 1 &&
  !pack!.names.pronouns.has(tokens[first]!.norm) &&
  (classOf(pack!.names, words[last - 1]!) & (NameClass.Person | NameClass.Title | NameClass.Group)) !== 0;

/** Whom a saying's addressee means: "তাঁকে" is who spoke last, unless they speak now; inside somebody's words "me" is that speaker. */
function spokenTo(
  draft: Draft,
  range: TokenRange,
  { outer, source }: Saying,
  speaker: string | null,
  /** Who talks with whoever speaks now. */
  other: string | null,
  /** The body that whoever tells of it speaks for. */
  body: string | null,
): string | null {
  if (isFirstPerson(draft, range)) return outer ? (isPlural(draft, range) ? body : outer.source) : null;
  const pronoun = draft.pack!.names.pronouns.get(draft.tokens[range.last - 1]!.norm);
  if (pronoun?.number === 'plural' && outer?.source && outer.source !== source) {
    // "তাঁর দাবি, প্রধান উপদেষ্টা তাঁদের কথা দিয়েছেন": those he speaks for
    const ours = body ?? (draft.entities.get(outer.source)?.type === 'person' ? null : outer.source);
    if (ours && ours !== source) return ours;
  }
  return resolvePhrase(draft, range, {
    asSource: true,
    lastSpeaker: pronoun ? (other ?? (speaker !== source ? speaker : null)) : null,
    spokenTo: true,
    except: source,
  });
}

const PEOPLE = NameClass.Group | NameClass.Person | NameClass.Title | NameClass.Kin;

/** "[সংস্থাটি] আরও লিখেছে": the body that spoke last, taken up by what it is alone; "[বার্তা সংস্থাটি]" the last outlet. */
function outletBefore(
  draft: Draft,
  range: TokenRange,
  last: string | null,
  outlet: string | null = last,
): string | null {
  const head = range.last - 1;
  const word = draft.words[head]!;
  const noun = word.nouns[0];
  const takenUp =
    range.last - range.first <= 2 &&
    draft.nameAt[head]! < 0 &&
    noun?.classifier != null &&
    !noun.plural &&
    // "লোকজনকে" are many
    (draft.pack!.names.bodyKinds.has(noun.stem) || (classOf(draft.pack!.names, word) & PEOPLE) === 0);
  const body = takenUp && isOutletNoun(draft, range, noun.stem) ? (outlet ?? last) : last;
  return takenUp && body && draft.entities.get(body)?.type === 'organization' ? body : null;
}

/** Whether a noun takes up an outlet again, by itself or with the word before it: "পত্রিকাটি", "বার্তা সংস্থাটি". */
function isOutletNoun({ pack, tokens }: Draft, { first, last }: TokenRange, noun: string): boolean {
  const { bodyKinds } = pack!.names;
  const kinds = (
    bodyKinds.get(last - first > 1 ? `${tokens[last - 2]!.norm} ${noun}` : noun) ?? bodyKinds.get(noun)
  )?.kinds;
  for (const kind of OUTLETS) if (kinds?.has(kind)) return true;
  return false;
}

/** "[আলোর নৌকার] অভিযোগ": whose a saying is, said by its own noun. */
const ownsNoun = ({ rule }: SpeechProposal): boolean => /^[a-z]+\.noun-cue\./.test(rule);

/** Sayings in which a paper is named that may come back without its author: "in a statement", then "the statement". */
const WRITTEN: ReadonlySet<Medium> = new Set(['statement', 'report', 'letter']);

/** Who is meant by each saying's phrases; in a sentence the outer ones first, since an inner "তিনি" may be their speaker. */
function resolve(draft: Draft, sayings: readonly Saying[]): void {
  const order = sayings
    .map((saying) => ({
      saying,
      sentence: draft.sentenceOf[saying.proposal.cue.first]!,
      depth: depthOf(saying),
    }))
    .sort(
      (a, b) =>
        a.sentence - b.sentence ||
        a.depth - b.depth ||
        a.saying.proposal.cue.first - b.saying.proposal.cue.first,
    );
  const bodies = bodiesOf(draft);
  let lastSpeaker: string | null = null;
  let spoke: string | null = null; // below the headline, by whatever cue
  let caller: string | null = null;
  const told = new ToldBefore();
  const talk = new Conversation();
  const outlets = new Set<string>();
  const papers = papersIn(draft);
  let reached = draft.headlineSentences - 1;
  for (const { saying, sentence } of order) {
    const { proposal, outer } = saying;
    for (reached++; reached < sentence; reached++) lastSpeaker = subjectOf(draft, reached) ?? lastSpeaker;
    reached = Math.max(reached - 1, sentence);
    const speaker: string | null = outer?.source ?? lastSpeaker;
    const body = speaker && bodyOf(draft, bodies, speaker);
    const meant = (range: TokenRange, somebody = ownsNoun(proposal)): string | null =>
      outer && isFirstPerson(draft, range)
        ? ((isPlural(draft, range) ? body : null) ?? outer.source)
        : resolvePhrase(draft, range, {
            asSource: true,
            lastSpeaker: outer && isDescription(draft, range) ? null : speaker,
            outlets,
            somebody,
            papers,
            content: saying.content,
            postposed: range.first > proposal.cue.first,
            silent: proposal.act === 'omit',
          });
    if (proposal.source.kind === 'phrase')
      saying.source =
        told.oneOf(membersOf(draft, proposal.source.range), proposal) ??
        meant(proposal.source.meant ?? proposal.source.range);
    else if (proposal.source.kind === 'elided')
      saying.source = outer
        ? speaker
        : resolveElided(draft, proposal.cue.first, {
            lastSpeaker: speaker,
            content: proposal.contentKind === 'nominal' ? [] : saying.content,
          });
    else if (proposal.source.kind === 'body')
      saying.source = outer ? body : proposal.act === 'demand' ? (speaker ?? body) : (body ?? speaker);
    else if (proposal.source.kind === 'paper')
      saying.source = authorOfPaper(draft, papers, proposal.cue.first, null) ?? speaker;
    const other = outer || !saying.source ? null : talk.counterpart(saying.source, sentence);
    saying.addressee =
      proposal.addressee &&
      (outletBefore(draft, proposal.addressee, talk.outlet) ??
        spokenTo(draft, proposal.addressee, saying, speaker, other, body));
    if (proposal.parties && saying.source && !saying.addressee) {
      const parties = proposal.parties.map((range) => resolvePhrase(draft, range));
      if (parties.includes(saying.source))
        saying.addressee = parties.find((id) => id !== saying.source) ?? null;
    }
    if (saying.addressee === saying.source) saying.addressee = null;
    told.note(proposal, saying.source);
    talk.note({
      sentence,
      source: saying.source,
      addressee: saying.addressee,
      inner: outer !== null,
    });
    const relayed = proposal.via
      .map((range) => outletBefore(draft, range, talk.body, talk.outlet) ?? meant(range, true))
      .filter((id) => id !== null);
    for (const id of relayed) outlets.add(id);
    for (const id of [saying.addressee, saying.source, ...relayed])
      if (id && OUTLETS.has(draft.entities.known(id)?.entry?.kind ?? '')) talk.outlet = id;
    for (const id of [saying.source, ...relayed])
      if (id && draft.entities.get(id)?.type === 'organization' && !outer) talk.body = id;
    saying.via = relays(saying, relayed);
    saying.medium = proposal.medium;
    // a report whose headline is about a call goes on telling of that call
    if (saying.medium === 'phone' && sentence < draft.headlineSentences) caller = saying.source;
    else if (caller && saying.source === caller && saying.addressee) saying.medium ??= 'phone';
    // Bengali says whose a paper is with a case ending, which has been read
    if (draft.pack!.articles && saying.medium && WRITTEN.has(saying.medium) && saying.source)
      addPapers(draft, papers, sentence, saying.content, saying.source);
    saying.setsScene =
      !outer &&
      proposal.contentKind === 'previous' &&
      proposal.act === 'say' &&
      saying.source !== null &&
      saying.source === spoke &&
      draft.entities.get(spoke)?.type === 'person';
    // what only another sentence takes up again was said for itself
    if ((outer && outer.proposal.contentKind !== 'previous') || !saying.source) continue;
    lastSpeaker = saying.source;
    if (sentence >= draft.headlineSentences) spoke = saying.source;
  }
  // "ঢাকা অনুরোধ করেছে। মুখপাত্র X এ কথা জানান": who tells of the deed in the sentence before is known only now
  for (const { saying } of order) {
    const teller = saying.outer?.proposal.contentKind === 'previous' ? saying.outer.source : null;
    const told = teller && DEEDS.has(saying.proposal.act) && draft.entities.get(teller)?.type === 'person';
    if (told && saying.via.length === 0) saying.via = relays(saying, []);
  }
}

/** What a body does by saying it, so that its spokesman can tell of it; words of its own are not told again. */
const DEEDS: ReadonlySet<Act> = new Set([
  'demand',
  'pledge',
  'announce',
  'condemn',
  'thank',
  'praise',
  'deny',
]);

/** "এ কথা বলেন" after an attribution of the same source repeats it and is no second one. */
function repeated(sayings: readonly Saying[]): Set<Saying> {
  const repeats = new Set<Saying>();
  for (const inner of sayings) {
    const { outer } = inner;
    if (outer?.proposal.contentKind !== 'previous') continue;
    // "X রোডম্যাপ ঘোষণা করেছে। … সচিব এ ঘোষণা দেন": the same deed, by the same word
    const again = inner.proposal.act !== 'say' && inner.proposal.rule === outer.proposal.rule;
    if (outer.source === inner.source || (again && !outer.proposal.another)) repeats.add(outer);
  }
  return repeats;
}

/** "The source said C, the agency reported": an outlet that tells no more than what another said only passes it on. */
function passesOn(draft: Draft, { proposal, source, content, holds }: Saying): boolean {
  // "X বলেন, …। খবর রয়টার্সের।"
  if (proposal.contentKind === 'previous' && proposal.rule.endsWith('.alone') && holds.length > 0)
    return true;
  const outlet = source !== null && OUTLETS.has(draft.entities.known(source)?.entry?.kind ?? '');
  const inner = holds[0];
  if (!outlet || proposal.act !== 'say' || content.length !== 1 || inner?.via[0] !== source) return false;
  const { proposal: told } = inner;
  const english = draft.pack!.articles;
  if (english ? told.act === 'omit' || proposal.cue.first < told.cue.first : told.act !== 'say') return false;
  const first = Math.min(told.cue.first, told.source.kind === 'phrase' ? told.source.range.first : Infinity);
  const last = Math.max(told.cue.last, inner.content.at(-1)!.last);
  return holds.length === 1 && describes(draft, content[0]!.first, first) && content[0]!.last - last <= 1;
}

/** "এতে বলা হয়, [যুক্তরাজ্যভিত্তিক পর্যবেক্ষক] সংস্থাটি বলছে": what stands before the inner source only tells who it is. */
function describes({ tokens, words }: Draft, first: number, last: number): boolean {
  if (last - first > LONGEST_TITLE) return false;
  for (let i = first + 1; i < last; i++)
    if (tokens[i]!.kind === 'mark' || words[i]!.verbs.some((v) => v.form === 'finite')) return false;
  return true;
}
const LONGEST_TITLE = 8;

/** The content by its clauses. */
function clausesOf(draft: Draft, content: readonly TokenRange[]): Clause[] {
  const clauses: Clause[] = [];
  for (const clause of draft.pack!.clausesIn(draft, content)) {
    const own = trimRange(draft, clause);
    if (!own) continue;
    const start = draft.tokens[own.first]!.start;
    const { end } = draft.tokens[own.last - 1]!;
    const written: Clause = { start, end };
    if (clause.negated) written.negated = true;
    if (clause.future) written.future = true;
    clauses.push(written);
  }
  return clauses;
}

/** Finds who says what to whom, and according to whom; fills `draft.attributions` in order of their cues. */
export function findAttributions(draft: Draft): void {
  const { pack } = draft;
  if (!pack) return;
  const spanOf = ({ first, last }: TokenRange): Span => ({
    start: draft.tokens[first]!.start,
    end: draft.tokens[last - 1]!.end,
  });
  const sayings: Saying[] = [];
  const referring = new Set<number>();
  for (const sentence of draft.sentences) {
    const proposals = choose(pack.proposeSpeech(draft, sentence.index));
    if (proposals.length > 0 && proposals.every((p) => p.contentKind === 'previous'))
      referring.add(sentence.index);
    for (const proposal of proposals) {
      const content = contentOf(draft, proposal, referring);
      if (content.length)
        sayings.push({
          proposal,
          content,
          outer: null,
          holds: [],
          source: null,
          addressee: null,
          via: [],
          medium: null,
          setsScene: false,
        });
    }
  }
  nest(draft, sayings);
  resolve(draft, sayings);
  // "he would say nothing of it" leaves it unsaid there and then
  const announced = (s: Saying) =>
    s.outer !== null && s.proposal.modality === 'future' && s.proposal.act !== 'omit';
  const repeats = repeated(sayings);
  for (const saying of sayings) {
    // what somebody says will be said is not said yet
    if (saying.setsScene || repeats.has(saying) || announced(saying) || passesOn(draft, saying)) continue;
    const { proposal } = saying;
    // what may be absent is set one by one: spreading it is slow, and its place is before the reason
    const attribution = {
      source: saying.source,
      sourceSpan: proposal.source.kind === 'phrase' ? spanOf(proposal.source.range) : null,
      cue: spanOf(proposal.cue),
      content: saying.content.map(spanOf),
      clauses: clausesOf(draft, saying.content),
      act: proposal.act,
      addressee: saying.addressee,
      via: saying.via,
      medium: saying.medium,
      quote: quoteKindOf(draft, saying.content),
      when: null,
    } as Omit<Attribution, 'because'> as Attribution;
    if (proposal.modality) attribution.modality = proposal.modality;
    attribution.because = proposal.rule;
    draft.attributions.push(attribution);
  }
}
