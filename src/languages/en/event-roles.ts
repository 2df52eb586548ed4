import { type Part, partOf, type RoleTable, type Valency } from '../event-frames.js';
import { classOf, NameClass } from '../names.js';
import type { TokenRange } from '../reading.js';
import { finiteBefore, governor } from './event-aspect.js';
import { coordinatedAfter, somebodyIn } from './event-phrases.js';
import type { Trigger } from './event-triggers.js';
import { names } from './names/lexicon.js';
import { normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseBefore, subjectBefore } from './phrases.js';
import { Tag } from './tags.js';

/** Tokens behind a trigger in which its prepositions are looked for. */
const REACH = 22;
const SHORT_QUOTE = 8;

export interface Sides {
  actors: TokenRange[];
  recipients: TokenRange[];
  places: TokenRange[];
  elided: boolean;
}

const both = new Map<RoleTable, Valency>();
/** What a verb and its noun govern together. */
function bothOf(roles: RoleTable): Valency {
  let valency = both.get(roles);
  if (!valency) both.set(roles, (valency = { ...roles.active, ...roles.nominal }));
  return valency;
}

/** Who fills the sides of a trigger's event, by order and prepositions. */
export function fillRoles(p: Parse, trigger: Trigger): Sides {
  const { verb, noun } = trigger;
  const sides: Sides = { actors: [], recipients: [], places: [], elided: false };
  const nominal = verb === null;
  const passive = verb !== null && (verb.passive || (verb.form === 'participle' && !verb.passive));
  // the noun of a light verb keeps its own prepositions: launched an attack [on] Y
  const light = verb !== null && noun !== null && trigger.first > verb.first;
  const valency: Valency = nominal
    ? trigger.roles.nominal
    : passive
      ? trigger.roles.passive
      : trigger.roles.active;
  const after: Valency = light ? bothOf(trigger.roles) : valency;
  const put = (part: Part | undefined, phrases: readonly TokenRange[], once = false) => {
    if (!part) return;
    const list = part === 'actor' ? sides.actors : sides.recipients;
    if (once && list.length) return;
    list.push(...phrases.filter((x) => !list.some((y) => y.first === x.first)));
  };
  const mutual = trigger.roles.active.with === 'actor' && trigger.roles.active.against === undefined;
  if (verb) {
    let subject = subjectOf(p, verb);
    if (subject) subject = behindCircumstance(p, subject);
    let somebody = subject ? somebodyIn(p, subject) : [];
    if (!somebody.length && verb.form === 'finite' && (!subject || !hasNoun(p, subject))) {
      subject = chained(p, verb) ?? subject;
      if (subject) somebody = somebodyIn(p, subject);
    }
    if (subject) {
      // the noun that is the subject is nobody; behind its passive, whoever is granted bail is
      if (!passive || noun === null || noun >= verb.last) put(valency.subject, somebody);
    } else sides.elided = true;
  }
  if (noun !== null || nominal) ownersOf(p, trigger, after, put);
  const from = nominal ? trigger.last : Math.max(trigger.last, noun !== null && !passive ? noun + 1 : 0);
  if (verb && !passive && noun === null && valency.object) {
    const object = coordinatedAfter(p, from);
    if (object) put(valency.object, somebodyIn(p, object));
  }
  if (verb && !passive && noun !== null && !light && valency.object) {
    // gave Y aid, took Y hostage: whoever stands between the verb and its noun
    const between = coordinatedAfter(p, trigger.last);
    if (between)
      put(
        valency.object,
        somebodyIn(p, between).filter((s) => s.last - 1 !== noun || isPerson(p, noun)),
      );
  }
  // ordered the arrest of Y
  if (verb && !passive && noun !== null && noun > verb.first && !light && normAt(p, noun + 1) === 'of') {
    const object = coordinatedAfter(p, noun + 2);
    if (object) put(trigger.roles.nominal.of, somebodyIn(p, object), true);
  }
  if (verb && trigger.last > verb.last) {
    // the preposition is part of the trigger: call on Y, meet with Y
    const last = normAt(p, trigger.last - 1);
    const part = partOf(valency, last) ?? valency.object;
    const object = coordinatedAfter(p, trigger.last);
    if (object && tagAt(p, trigger.last - 1) === Tag.Preposition)
      put(part, somebodyIn(p, object), part === 'recipient');
  }
  for (let i = from; i < p.last && i - from < REACH; i++) {
    const tag = tagAt(p, i);
    const quoted = p.quoteOpening.get(i);
    if (quoted && quoted.end - i < SHORT_QUOTE) {
      i = quoted.end - 1;
      continue;
    }
    if (tag === Tag.Quote && p.quoteClosing.has(i)) continue;
    if (
      tag === Tag.Stop ||
      tag === Tag.That ||
      tag === Tag.Subordinator ||
      tag === Tag.Relative ||
      tag === Tag.Quote
    )
      break;
    if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.To) break;
    if (tag === Tag.Gerund && i > from && tagAt(p, i - 1) !== Tag.Determiner) break;
    if (tag !== Tag.Preposition) continue;
    const norm = normAt(p, i);
    const object = coordinatedAfter(p, i + 1);
    if (!object) continue;
    const somebody = somebodyIn(p, object);
    if (/^(?:in|at|near|on|toward|towards|into|off|from|around|outside|across)$/.test(norm)) {
      const place = placeIn(p, object);
      if (place) sides.places.push(place);
    }
    const part = partOf(after, norm);
    const there = somebody.length ? null : placeIn(p, object);
    put(part, there ? [there] : somebody, !mutual && part === 'recipient');
    i = (there ?? object).last - 1;
  }
  const kind = trigger.concept.split('.')[0]!;
  // "a camp [for refugees] was attacked": those it is for
  if (passive && verb && kind === 'attack' && !sides.recipients.length) {
    const subject = subjectOf(p, verb);
    if (subject) sides.recipients.push(...inComplement(p, subject.first, sides.actors).slice(0, 1));
  }
  if (kind === 'protest' && !sides.recipients.length) {
    const aim = aimOf(p, trigger.last, trigger.concept === 'protest.boycott');
    if (aim >= 0) sides.recipients.push(...inComplement(p, aim, sides.actors));
  }
  if (
    !nominal &&
    !sides.recipients.length &&
    (COMPLEMENTED.has(kind) || /^attack\.(?:firearms|crowd-control|shell)$/.test(trigger.concept))
  )
    sides.recipients.push(...inComplement(p, from, sides.actors));
  if (!sides.recipients.length && UPON_PLACES.has(kind) && verb !== null)
    sides.recipients.push(
      ...sides.places.filter((x) => !sides.actors.some((y) => y.first === x.first)).slice(0, 1),
    );
  return sides;
}

/** "In [Gaza]", "in the town of [Cizre]". */
function placeIn(p: Parse, object: TokenRange): TokenRange | null {
  if (p.reading.nameAt[object.last - 1]! >= 0) return object;
  if (normAt(p, object.last) !== 'of' || !PLACE_KINDS.test(normAt(p, object.last - 1))) return null;
  const named = coordinatedAfter(p, object.last + 1);
  return named && p.reading.nameAt[named.last - 1]! >= 0 ? named : null;
}
const PLACE_KINDS =
  /^(?:town|city|village|region|province|district|state|port|island|area|suburb|capital|enclave|valley)$/;

/** Deeds that are done to whoever is at home where they are done, if nobody else is named. */
const UPON_PLACES = new Set([
  'coerce',
  'sanction',
  'give',
  'concede',
  'retreat',
  'request',
  'mobilise',
  'threaten',
]);

const hasNoun = (p: Parse, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (tagAt(p, i) === Tag.Noun || tagAt(p, i) === Tag.Name) return true;
  return false;
};

/** A subject without what stands before it: "after U.S. [officials] alleged". */
function behindCircumstance(p: Parse, range: TokenRange): TokenRange {
  let { first } = range;
  for (let i = first; i < range.last - 1; i++)
    if (/^(?:after|before|since|during|despite|as|amid)$/.test(normAt(p, i))) first = i + 1;
  return { first, last: range.last };
}

/** Where the aim of a protest is said: "to demand", "calling for", "against"; -1 where it is not. */
function aimOf(p: Parse, from: number, contact: boolean): number {
  for (let i = from; i < p.last && i - from < REACH; i++) {
    if (tagAt(p, i) === Tag.Stop) return -1;
    if (contact && normAt(p, i) === 'with') return i + 1;
    if (
      /^(?:demand|demanding|against|protesting|protest|calling|urging|condemning|over|denouncing)$/.test(
        normAt(p, i),
      )
    )
      return i + 1;
  }
  return -1;
}

/** Acts whose other side may stand only in what is asked, threatened or refused: "demanded that [Hamas] renounce". */
const COMPLEMENTED = new Set(['request', 'threaten', 'reject', 'sanction']);

/** The first one named in a complement: subject of "that …", object of "to …". */
function inComplement(p: Parse, from: number, besides: readonly TokenRange[]): TokenRange[] {
  let opened = false;
  let where: TokenRange | null = null;
  for (let i = from; i < p.last && i - from < REACH; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Stop || tag === Tag.Relative) break;
    // "to ban voting [in Gaza] if Hamas runs": where it is to be comes before on what condition
    if (where && tag === Tag.Subordinator) return [where];
    if (tag === Tag.Subordinator && !/^(?:if|unless)$/.test(normAt(p, i))) break;
    if (tag === Tag.Comma && opened) break;
    if (tag === Tag.Preposition && /^(?:in|at|near|outside)$/.test(normAt(p, i))) {
      const place = coordinatedAfter(p, i + 1);
      if (place) {
        if (normAt(p, i) === 'in') where ??= placeIn(p, place);
        i = place.last - 1;
      }
      opened = true;
      continue;
    }
    if (tag === Tag.That || tag === Tag.To || tag === Tag.Gerund || tag === Tag.Preposition) opened = true;
    if (tag !== Tag.Determiner && tag !== Tag.Noun && tag !== Tag.Name && tag !== Tag.Number) continue;
    const phrase = coordinatedAfter(p, i);
    if (!phrase) continue;
    const somebody = somebodyIn(p, phrase).filter(
      (s) => !besides.some((b) => b.first === s.first) && tagAt(p, s.last - 1) !== Tag.Pronoun,
    );
    if (somebody.length) return somebody;
    i = phrase.last - 1;
  }
  return where ? [where] : [];
}

/** Whether a noun means a person, as in summoned the ambassador. */
const isPerson = (p: Parse, i: number): boolean =>
  (classOf(names, p.reading.words[i]!) & (NameClass.Person | NameClass.Title | NameClass.Group)) !== 0;

/** "Accused [X] of arming rebels": whoever is said to have done it. */
function accusedOf(p: Parse, verb: VerbGroup): TokenRange | null {
  if (verb.form !== 'gerund' || normAt(p, verb.first - 1) !== 'of') return null;
  const head = governor(p, verb);
  // "accused X of blocking aid and of killing people"
  if (head?.form === 'gerund' && normAt(p, head.first - 1) === 'of') return accusedOf(p, head);
  if (!head || !/^(?:accuse|suspect|convict|acquit)$/.test(head.lemma)) return null;
  if (head.passive) return head.form === 'finite' ? (subjectBefore(p, head)?.range ?? null) : null;
  const object = coordinatedAfter(p, head.last);
  return object && object.last <= verb.first ? object : null;
}

/** Who does what a verb says: its own subject, or that of the verb it hangs on. */
export function subjectOf(p: Parse, verb: VerbGroup): TokenRange | null {
  const accused = accusedOf(p, verb);
  if (accused) return accused;
  if (verb.form === 'participle') return phraseBefore(p, verb.first);
  if (verb.form === 'gerund') {
    const doers = doersBefore(p, verb);
    if (doers) return doers;
  }
  if (verb.form === 'finite') {
    const own = subjectBefore(p, verb)?.range ?? null;
    if (own) return own;
  }
  const head = verb.form === 'infinitive' ? governor(p, verb) : finiteBefore(p, verb);
  if (!head) return null;
  return head.form === 'finite' ? (subjectBefore(p, head)?.range ?? chained(p, head)) : subjectOf(p, head);
}

const DESCRIBES: ReadonlySet<number> = new Set([Tag.Noun, Tag.Determiner, Tag.Number]);

/** "Fired tear gas at [traders] protesting the levy": unnamed people right before a form in -ing do it. */
function doersBefore(p: Parse, verb: VerbGroup): TokenRange | null {
  const { first } = verb;
  if (tagAt(p, first - 1) !== Tag.Noun || p.reading.nameAt[first - 1]! >= 0) return null;
  if (!p.reading.words[first - 1]!.nouns.some((n) => n.plural)) return null;
  if (!somebodyIn(p, { first: first - 1, last: first }).length) return null;
  let start = first - 1;
  while (start > p.first && DESCRIBES.has(tagAt(p, start - 1))) start--;
  return { first: start, last: first };
}

/** The subject that coordinated verbs share: "condemned … and called". */
function chained(p: Parse, verb: VerbGroup): TokenRange | null {
  const before = finiteBefore(p, verb);
  return before ? (subjectBefore(p, before)?.range ?? null) : null;
}

/** Whose deed a noun names: [Russia]'s invasion, [Israeli] strikes, [US]-[China] talks. */
function ownersOf(
  p: Parse,
  trigger: Trigger,
  valency: Valency,
  put: (part: Part | undefined, phrases: readonly TokenRange[]) => void,
): void {
  const noun = trigger.noun ?? trigger.first;
  const { nameAt, nationalityAt } = p.reading;
  for (let i = noun - 1; i >= p.first && noun - i < 8; i--) {
    const tag = tagAt(p, i);
    if (tag === Tag.Possessive) {
      const owner = phraseBefore(p, i);
      if (owner) put(valency.possessive, somebodyIn(p, owner));
      return;
    }
    if (nationalityAt[i] && nameAt[i]! < 0) {
      let first = i;
      while (first > p.first && nationalityAt[first - 1] && nameAt[first - 1]! < 0) first--;
      put(valency.adjective, [{ first, last: i + 1 }]);
      i = first;
      continue;
    }
    if (nameAt[i]! >= 0) {
      const name = p.reading.names[nameAt[i]!]!;
      const hyphen = /^[-–/]$/;
      const joined = hyphen.test(normAt(p, name.first - 1)) || hyphen.test(normAt(p, name.last));
      if (joined || valency.with === 'actor')
        put(valency.adjective, [{ first: name.first, last: name.last }]);
      i = name.first;
      continue;
    }
    if (
      tag !== Tag.Noun &&
      tag !== Tag.Number &&
      tag !== Tag.Determiner &&
      tag !== Tag.Participle &&
      tag !== Tag.Name &&
      !/^[-–/&]$/.test(normAt(p, i))
    )
      return;
    if (tag === Tag.Determiner && !/^(?:the|a|an|his|her|its|their)$/.test(normAt(p, i))) return;
  }
}
