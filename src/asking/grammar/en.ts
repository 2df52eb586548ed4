import { has as hasFrame, nounIndex, verbIndex } from '../../languages/en/cue-index.js';
import type { Act } from '../../readout/vocabulary.js';
import { type AskedSaying, type AskedWord, type Asking, type Kind, putToTeller, wordSet } from './asking.js';
import * as lists from './words-en.js';

const auxiliaries = wordSet(lists.auxiliaries);
const sayingNouns = wordSet(lists.sayingNouns);
const numberNouns = wordSet(lists.numberNouns);
const measures = wordSet(lists.measures);
const mention = wordSet(lists.mentionVerbs);
const responses = wordSet(lists.responseVerbs);
const papers = wordSet(lists.papers);
const plain = wordSet(lists.plainVerbs);
const leadIns = wordSet(lists.leadIns);
const empty = wordSet(lists.empty);
const sortOf = new Map(
  (Object.entries(lists.sorts) as [keyof typeof lists.sorts, string][]).flatMap(([sort, words]) =>
    [...wordSet(words)].map((word) => [word, sort] as const),
  ),
);
const ASKERS = /^(?:what|who|whom|whose|which|when|where|why|how)$/;
const has = (word: AskedWord | undefined, set: ReadonlySet<string>) =>
  word !== undefined && !word.named && (set.has(word.norm) || word.lemmas.some((l) => set.has(l)));
/** What a verb of saying does; of one that only a quotation makes one ("…," he began), a question has none. */
const cueEntry = (word: AskedWord) =>
  word.named
    ? undefined
    : word.lemmas.flatMap((l) => verbIndex.get(l) ?? []).find((e) => hasFrame(e, WITH_CONTENT));
const WITH_CONTENT = 'cCwtgopqaAnGDr';
const actOf = (word: AskedWord): Act | null => cueEntry(word)?.act ?? null;

/** How an English question asks. */
export function askedInEnglish(words: readonly AskedWord[], sayings: readonly AskedSaying[]): Asking {
  const asking: Asking = {
    kind: 'what',
    hole: null,
    spent: new Set(),
    cue: null,
    speaker: null,
    verb: null,
    telling: false,
    open: false,
    addressee: null,
    described: null,
    teller: null,
    counted: null,
    measure: null,
    sort: null,
  };
  const norm = (i: number) => words[i]?.norm ?? '';
  const settle = (kind: Kind, first: number, last = first + 1): Asking => {
    asking.kind = kind;
    asking.hole = { first, last };
    return finish(words, sayings, asking);
  };
  let start = 0;
  while (start < words.length && leadIns.has(norm(start)) && isLeadIn(words, start)) start++;
  for (let i = 0; i < start; i++) (asking.spent as Set<number>).add(i);
  const at = words.findIndex(
    (w, i) => i >= start && !w.named && ASKERS.test(w.norm) && asksAt(words, i, start),
  );
  if (at < 0) {
    if (has(words[start], auxiliaries)) return whether(words, asking, start, settle);
    const told = words.findIndex((w, i) => i < start && /^(?:whether|if)$/.test(w.norm));
    if (told >= 0) return whether(words, asking, start - 1, settle);
    const number = words.findIndex((w) => has(w, numberNouns));
    if (number >= 0) return settle('how-many', number);
    splitSubject(words, asking, start - 1);
    return settle(asking.cue ? 'yes-no' : 'what-said', Math.max(0, words.length - 1));
  }
  const next = norm(at + 1);
  const prior = norm(at - 1);
  // "who said the search had been called off": the auxiliary is of what was said
  const said = words[at + 1];
  const aux = said && actOf(said) !== null ? -1 : nextAuxiliary(words, at);
  if (aux >= 0) splitSubject(words, asking, aux);
  const { cue } = asking;
  switch (norm(at)) {
    case 'when':
    case 'where':
    case 'why':
      return settle(norm(at) as Kind, at);
    case 'how': {
      if (!measures.has(next)) return settle(cue && has(words[cue.at], responses) ? 'what-said' : 'how', at);
      if (next === 'long') asking.measure = 'duration';
      if (next === 'many' || next === 'much') {
        let last = at + 2;
        while (
          last < words.length &&
          last < at + 5 &&
          !has(words[last], auxiliaries) &&
          words[last]!.token.kind === 'word' &&
          (words[last]!.word.closed === null || words[last]!.named)
        )
          last++;
        // "how many people died": the verb is no part of what is counted
        if (last > at + 3 && !has(words[last], auxiliaries) && words[last - 1]!.word.verbs.length > 0) last--;
        if (last > at + 2) asking.counted = { first: at + 2, last };
        if (next === 'much' && last === at + 2) asking.measure = 'money';
        if (/^(?:money|dollars|taka|euros|rupees)$/.test(norm(at + 2))) asking.measure = 'money';
      }
      return settle('how-many', at, at + 2);
    }
    case 'whose':
      return settle('who', at);
    case 'which':
    case 'what': {
      if (/^(?:percentage|share|proportion|fraction)$/.test(next)) asking.measure = 'share';
      if (next === 'time') asking.measure = 'clock';
      if (has(words[at + 1], numberNouns) && next !== 'reserve') return settle('how-many', at, at + 2);
      const sort = sortAfter(words, at);
      if (prior === 'to' && cue && sort !== null && asking.speaker) {
        if (sort === 'person' || sort === 'organization') asking.sort = sort;
        return settle('to-whom', at - 1, at + 2);
      }
      if (sort === 'when' || sort === 'where') return settle(sort, at, at + 2);
      if (next === 'reason') return settle('why', at, at + 2);
      if (sort) {
        asking.sort = sort;
        const verb = firstCue(words, at + 2);
        if (!cue) asking.cue = verb;
        return settle(prior === 'to' ? 'to-whom' : asking.cue ? 'who-said' : 'who', at, at + 2);
      }
      if (/^(?:is|was|are|were|has|'s)$/.test(next)) {
        const noun = words.findIndex(
          (w, i) => i > at + 1 && i < at + 14 && (has(w, numberNouns) || has(w, sayingNouns)),
        );
        if (noun >= 0 && has(words[noun], numberNouns)) return settle('how-many', at);
        if (noun >= 0) {
          nameSpeaker(words, asking, at + 2, noun);
          return settle('what-said', at);
        }
        const sort = words
          .slice(at + 2, at + 6)
          .map((w) => sortOf.get(w.norm))
          .find((s) => s === 'when' || s === 'where');
        if (sort && /^(?:the|date|time|location|venue|place)$/.test(norm(at + 2)))
          return settle(sort as Kind, at);
      }
      if (cue) return settle('what-said', at);
      const told = words.slice(at + 1, at + 4).some((w) => actOf(w) !== null);
      return settle(told ? 'what-said' : 'what', at);
    }
    default: {
      // who, whom
      if (prior === 'to' && norm(at - 2) === 'according') return settle('according-to-whom', at - 2, at + 1);
      if (/^(?:citing|quoting)$/.test(prior)) return settle('according-to-whom', at - 1, at + 1);
      if (isBe(said) && (/^(?:the|a|an)$/.test(norm(at + 2)) || words.some((w) => w.norm === "'s"))) {
        asking.described = { first: at + 2, last: words.length };
        return settle('who', at);
      }
      const verb = cue ?? firstCue(words, at + 1);
      asking.cue = verb;
      if (prior === 'to' || prior === 'with') return settle(verb ? 'to-whom' : 'who', at - 1, at + 1);
      if (norm(at) === 'whom' || (aux >= 0 && asking.speaker !== null && verb))
        return settle(verb ? 'to-whom' : 'who', at);
      if (!verb && aux < 0 && said && !said.named && said.word.verbs.length > 0) asking.verb = at + 1;
      return settle(verb ? 'who-said' : 'who', at);
    }
  }
}

const isLeadIn = (words: readonly AskedWord[], i: number) =>
  // "Can you tell me …": an auxiliary leads in only before one who is spoken to
  !/^(?:can|could|would|do|will)$/.test(words[i]!.norm) || /^(?:you|we|i)$/.test(words[i + 1]?.norm ?? '');

/** "who" behind a noun, or "when" in the middle, rather ties clauses than asks. */
function asksAt(words: readonly AskedWord[], at: number, start: number): boolean {
  if (at === start) return true;
  const before = words[at - 1]!;
  if (/^(?:when|where|who|which|how|what|why)$/.test(words[at]!.norm)) {
    const first = words[start]!;
    if (has(first, auxiliaries)) return false; // a question whether
    if (before.token.kind === 'mark') return true;
    if (before.word.closed === 'postposition') return true; // in which, by what
    return words[at]!.norm !== 'who' && words[at]!.norm !== 'which' && words[at]!.norm !== 'where';
  }
  return before.word.closed === 'postposition' || before.token.kind === 'mark' || words[at]!.norm === 'whom';
}

function sortAfter(words: readonly AskedWord[], at: number): Asking['sort'] | 'when' | 'where' {
  for (let i = at + 1; i < Math.min(words.length, at + 4); i++) {
    const word = words[i]!;
    if (has(word, auxiliaries)) return null;
    const sort = sortOf.get(word.norm) ?? word.lemmas.map((l) => sortOf.get(l)).find(Boolean);
    if (sort && !word.named) return sort;
  }
  return null;
}

function nextAuxiliary(words: readonly AskedWord[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) if (has(words[i], auxiliaries)) return i;
  return -1;
}

/** The first word from `from` on that tells of saying, before any other verb. */
function firstCue(words: readonly AskedWord[], from: number): Asking['cue'] {
  for (let i = from; i < Math.min(words.length, from + 5); i++) {
    const word = words[i]!;
    if (has(word, auxiliaries) || word.word.closed === 'adverb' || word.word.closed === 'negation') continue;
    const act = actOf(word);
    return act ? { at: i, act } : null;
  }
  return null;
}

const isBe = (word: AskedWord | undefined) =>
  /^(?:is|are|was|were|isn't|aren't|wasn't|weren't)$/.test(word?.norm ?? '');

/** Behind an auxiliary stands who does it, then what is done: "did [the Kremlin] [say]". */
function splitSubject(words: readonly AskedWord[], asking: Asking, aux: number): void {
  for (let i = aux + 1; i < Math.min(words.length, aux + 14); i++) {
    const word = words[i]!;
    if (word.named || word.word.verbs.length === 0 || has(word, auxiliaries)) continue;
    const nominal =
      word.word.nouns.some((n) => papers.has(n.stem)) ||
      (word.word.nouns.length > 0 &&
        /^(?:'s|the|a|an|this|his|her|its|their)$/.test(words[i - 1]?.norm ?? ''));
    const bare = word.word.verbs.some(
      (v) => v.form === 'finite' || v.form === 'infinitive' || v.form === 'participle' || v.form === 'gerund',
    );
    if (nominal || !bare || i === aux + 1) continue;
    // "was X released": nobody whom X tells
    const passive = isBe(words[aux]) && word.word.verbs.every((v) => v.form !== 'gerund');
    const act = passive ? null : actOf(word);
    if (
      act === null &&
      word.word.nouns.length > 0 &&
      i + 1 < words.length &&
      !words[i + 1]!.named &&
      words[i + 1]!.word.closed === null &&
      words[i + 1]!.word.verbs.length > 0
    )
      continue;
    if (act === null) {
      asking.verb = i;
      return;
    }
    asking.cue = { at: i, act };
    asking.speaker = { first: aux + 1, last: i };
    const object = words[i + 1];
    if (
      object?.named &&
      /^(?:tell|inform|assure|warn|ask|urge|call|thank|promise)$/.test(word.lemmas[0] ?? '')
    ) {
      let last = i + 2;
      while (words[last]?.named) last++;
      asking.addressee = { first: i + 1, last };
    }
    return;
  }
}

/** "What is [X]'s position", "the position of [X]", "What was the Kremlin's response". */
function nameSpeaker(words: readonly AskedWord[], asking: Asking, from: number, noun: number): void {
  const act = nounIndex.get(words[noun]!.lemmas[0] ?? words[noun]!.norm)?.act ?? 'say';
  asking.cue = { at: noun, act: act === 'claim' || act === 'deny' ? act : 'say' };
  if (words[noun + 1]?.norm === 'of' || words[noun + 1]?.norm === 'by') {
    let last = noun + 2;
    while (last < words.length && (words[last]!.named || words[last]!.norm === 'the')) last++;
    asking.speaker = { first: noun + 2, last: Math.max(last, noun + 3) };
  } else if (noun > from) asking.speaker = { first: from, last: noun };
}

function whether(
  words: readonly AskedWord[],
  asking: Asking,
  aux: number,
  settle: (kind: Kind, first: number) => Asking,
): Asking {
  splitSubject(words, asking, aux);
  const mentions = words.some((w, i) => i > aux && !w.named && w.word.verbs.length > 0 && has(w, mention));
  if (mentions && (!asking.cue || asking.cue.act === 'say' || words[asking.cue.at]!.word.nouns.length > 0)) {
    const at = words.findIndex((w, i) => i > aux && !w.named && w.word.verbs.length > 0 && has(w, mention));
    asking.cue = { at, act: 'say' };
    asking.speaker = { first: aux + 1, last: at };
  }
  const tells = asking.cue !== null && OPEN.test(words[asking.cue.at + 1]?.norm ?? '');
  return settle(mentions || tells ? 'did-mention' : 'yes-no', Math.max(0, aux));
}

/** "Did X say [who] did it?" */
const OPEN = /^(?:who|whom|whose|what|when|where|why|how|which|whether|if)$/;

/** What is left over is what a report must have. */
function finish(words: readonly AskedWord[], _sayings: readonly AskedSaying[], asking: Asking): Asking {
  const spent = asking.spent as Set<number>;
  const { hole, cue, kind } = asking;
  words.forEach((word, i) => {
    if (word.named || word.counted) return;
    if (word.token.kind !== 'word' || word.word.closed !== null) spent.add(i);
    else if (ASKERS.test(word.norm) || has(word, auxiliaries) || has(word, empty)) spent.add(i);
    else if (has(word, mention) && kind === 'did-mention') spent.add(i);
  });
  if (hole) for (let i = hole.first; i < hole.last; i++) if (!words[i]?.named) spent.add(i);
  const by = words.findIndex((w, i) => w.norm === 'according' && words[i + 1]?.norm === 'to');
  if (by >= 0 && by + 2 < words.length && !ASKERS.test(words[by + 2]!.norm)) {
    let last = by + 2;
    while (last < words.length && words[last]!.token.kind === 'word') last++;
    asking.teller = { first: by + 2, last };
    spent.add(by);
  }
  if (cue && (kind !== 'yes-no' || asking.speaker)) spent.add(cue.at);
  asking.telling = cue !== null && (cue.act !== 'say' || !has(words[cue.at], plain));
  asking.open = cue !== null && OPEN.test(words[cue.at + 1]?.norm ?? '');
  return putToTeller(asking);
}
