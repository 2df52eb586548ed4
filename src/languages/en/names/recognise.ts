import type { EntityType } from '../../../readout/vocabulary.js';
import {
  NameClass as C,
  classOf,
  type KnownName,
  type NameCandidate,
  type NameEvidence,
  wordsOf,
} from '../../names.js';
import type { Reading } from '../../reading.js';
import { bodyNouns, bodyOpeners } from './bodies.js';
import { bodyKinds } from './body-kinds.js';
import { secondHalves } from './given-names.js';
import { neverNames, openers, thingHeads } from './ordinary.js';

const OPENERS = new Set(wordsOf(openers));
const NEVER = new Set(wordsOf(neverNames));
const THINGS = new Set(wordsOf(thingHeads));
const SECOND_HALVES = new Set(wordsOf(secondHalves));
const OFFICE = C.Title | C.Honorific;
const LINKS = new Set(['of', 'for', 'and', '&', 'the', 'in', 'on', 'to', 'against', 'without']);
const PERSON_LINKS = new Set([
  'de',
  'da',
  'di',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'du',
  'dos',
  'ul',
  'ur',
  'uz',
  'y',
  'ben',
  'abu',
  'bint',
  'e',
  'i',
  'ud',
]);
const PLACE_BEFORE = new Set([
  'in',
  'near',
  'at',
  'from',
  'into',
  'across',
  'around',
  'outside',
  'inside',
  'throughout',
  'towards',
  'toward',
  'to',
  'visiting',
  'left',
  'entered',
]);
const LIES_IN = new Set(['in', 'near', 'across', 'throughout', 'outside']);
const OPENS_BODY = new Set(wordsOf(bodyOpeners));
const APPOSED = 7; // tokens from the comma to the noun
const BODY_NOUNS = new Set([...bodyKinds.keys(), ...wordsOf(bodyNouns)]);
const SPEECH = new Set(
  'said says told added adds claimed claims wrote writes warned warns asked announced tweeted posted argued insisted noted explained acknowledged admitted denied confirmed'.split(
    ' ',
  ),
);
const CITING = new Set(
  'by told citing quoted via agency broadcaster newspaper daily magazine outlet website group firm company'.split(
    ' ',
  ),
);
const MINISTRY = new Set(
  wordsOf(
    'foreign defence defense interior home health finance education energy trade agriculture transport justice labour labor environment information culture tourism unification commerce industry external foreign-affairs treasury state veterans emergency emergencies economy economic planning water power railway railways religious women social',
  ),
);
const LOWER_BODY = new Set(wordsOf('ministry department'));
const FIXED_BODIES = new Set(
  wordsOf(
    'central_bank supreme_court high_court constitutional_court appeals_court election_commission presidential_office general_staff state_department foreign_office interim_government air_force coast_guard security_council joint_chiefs prosecutors_office',
  ),
);

const ROYAL = new Set(wordsOf('king queen prince princess emperor emir sultan pope'));
/** Written small behind a possessive, and still one body: Sudan's army. */
const ONE_OF_A_COUNTRY = new Set(wordsOf('army parliament navy'));

const FIXED_FIRST = new Set([...FIXED_BODIES].map((body) => body.split(' ')[0]!));

/** Capital letters tell names in English; this is what else has to be known to read them. */
export function recognise(
  classes: ReadonlyMap<string, number>,
  reading: Reading,
  { known, nationality }: NameEvidence,
): NameCandidate[] {
  const { tokens, words, sentences, timeAt } = reading;
  const bits = (i: number) => (tokens[i]?.kind === 'word' ? classOf({ classes }, words[i]!) : 0);
  const norm = (i: number) => tokens[i]?.norm ?? '';
  const knownAt = new Map<number, KnownName>(known.map((k) => [k.first, k]));
  const capitals = new Uint8Array(tokens.length + 2);
  for (const t of tokens) {
    if (t.kind !== 'word' || timeAt[t.index]! >= 0) continue;
    const c = t.text.charCodeAt(0);
    if ((c >= 65 && c <= 90) || (c > 127 && /^\p{Lu}/u.test(t.text))) capitals[t.index] = 1;
  }
  const isCapital = (i: number) => capitals[i] === 1;
  const isAcronym = (i: number) => /^(?:\p{Lu}\.?){2,}$|^\p{Lu}[\p{Lu}\d]+s?$/u.test(tokens[i]?.text ?? '');

  // words met in small letters are words; words met with a capital inside a sentence are names or parts of them
  const small = new Set<string>();
  const inside = new Set<string>();
  const capital = new Set<string>(); // only of these is it ever asked whether they are small too
  for (let i = 0; i < tokens.length; i++) if (isCapital(i)) capital.add(norm(i));
  const titled = sentences.map(
    (s) =>
      (s.index < reading.headlineSentences || !/^[.!?"”’]$/.test(tokens[s.last - 1]!.text)) &&
      inTitleCase(reading, s.first, s.last),
  );
  for (const s of sentences) {
    if (titled[s.index]) continue;
    for (let i = s.first; i < s.last; i++) {
      if (tokens[i]!.kind !== 'word') continue;
      if (!isCapital(i)) {
        if (capital.has(norm(i))) small.add(norm(i));
      } else if (!beginsSentence(reading, i, s.first)) inside.add(norm(i));
    }
  }

  /** Ko [Wen-je]: behind the hyphen at `end`, the rest of a given name that a surname stands before. */
  const endsGivenName = (first: number, end: number) =>
    end - first >= 2 && tokens[end - 1]!.spaceBefore && isSecondHalf(end + 1);
  const isSecondHalf = (i: number) => SECOND_HALVES.has(norm(i)) && tokens[i - 1]?.text === '-';

  /** The end of a run of capitals from `i`, with the small words that hold a name together. */
  const runFrom = (i: number, last: number): number => {
    let end = i + 1;
    for (;;) {
      const t = tokens[end];
      if (!t || end >= last) return end;
      if (isCapital(end) && (t.spaceBefore || tokens[end - 1]!.text === '.')) end++;
      else if (
        t.text === '.' &&
        !t.spaceBefore &&
        tokens[end - 1]!.text.length <= 2 &&
        isCapital(end + 1) &&
        end + 1 < last
      )
        end += 2;
      else if (
        /^[-‑–]$/.test(t.text) &&
        !t.spaceBefore &&
        tokens[end + 1]?.kind === 'word' &&
        !tokens[end + 1]!.spaceBefore &&
        end + 1 < last
      ) {
        // Jamaat-e-Islami, Kim Yo-jong, Lai Ching-te; not Moscow-based
        const goesOn = /^(?:e|i|in|ul|al|un|il|jong|sung)$/.test(norm(end + 1)) || endsGivenName(i, end);
        if (!isCapital(end + 1) && !goesOn) return end;
        if (nationality[end - 1] || nationality[end + 1]) return end;
        end += 2;
      } else if (
        t.kind === 'number' &&
        isCapital(end - 1) &&
        /^\d{1,2}$/.test(t.text) &&
        bits(end - 1) === 0 &&
        /^[Gg]$/.test(tokens[end - 1]!.text)
      )
        end++;
      else if (
        /^(?:al|el|ad|an|ar|as|ash|at|az)$/.test(t.norm) &&
        tokens[end + 1]?.text === '-' &&
        isCapital(end + 2) &&
        end + 2 < last
      )
        end += 3; // Abdel Fattah al-Burhan
      else if (PERSON_LINKS.has(t.norm) && isCapital(end + 1) && end + 1 < last && !(t.norm === 'i'))
        end += 2;
      else if (LINKS.has(t.norm)) {
        let next = end + 1;
        if (norm(next) === 'the') next++;
        const head =
          bits(end - 1) & (C.OrgHead | C.PlaceHead) ||
          (t.norm === 'of' &&
            /^(?:university|ministry|department|bank|house|bay|gulf|strait|republic|office|council|board|institute|state|city|court|union|league|chamber|association|federation|house|joint|chiefs|state|horn|isle|cape)$/.test(
              norm(end - 1),
            ));
        const within = t.norm === 'and' || t.norm === '&';
        let ok = isCapital(next) && next < last && !nationality[next] && !(bits(next) & OFFICE);
        if (within)
          ok &&=
            endsInHead(next) &&
            !knownAt.has(next) &&
            (hasLink(i, end) ||
              (bits(end - 1) & C.OrgPart) !== 0 ||
              t.norm === '&' ||
              (words[end - 1]!.nouns[0]?.plural === true && joinsMembers(next)));
        else ok &&= head !== 0 && head !== false;
        if (!ok) return end;
        end = next + 1;
      } else if (
        t.norm === "'s" &&
        isCapital(end + 1) &&
        /^(?:people|women|children|workers|men|king|queen)$/.test(norm(end - 1)) &&
        end + 1 < last
      )
        end += 2;
      else return end;
    }
  };
  const hasLink = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (norm(i) === 'of' || norm(i) === 'for') return true;
    return false;
  };
  /** "Garment Manufacturers and [Exporters Association]". */
  const joinsMembers = (i: number) => {
    let end = i;
    while (isCapital(end)) end++;
    return (
      end - i > 1 && /^(?:association|federation|union|chamber|council|forum|society)$/.test(norm(end - 1))
    );
  };
  const endsInHead = (i: number) => {
    let end = i;
    while (isCapital(end)) end++;
    return (bits(end - 1) & C.OrgHead) !== 0 || end > i;
  };

  const found: NameCandidate[] = [];
  const push = (first: number, last: number, type: EntityType, because: string) => {
    if (last > first) found.push({ first, last, type, because: `en.name.${because}` });
  };
  const personWords = new Set<string>();

  const typeOf = (first: number, last: number, titledBefore: boolean): [EntityType, string] | null => {
    const k = knownAt.get(first);
    if (k && k.last === last && (k.weight > 0.5 || !titledBefore)) {
      if (!(titledBefore && k.type === 'place')) return [k.type, 'known'];
    }
    const end = bits(last - 1);
    let body =
      (end & C.OrgHead) !== 0 || ((bits(first) & C.OrgHead) !== 0 && tokens[first + 1]?.text === '-');
    for (let i = first; i < last - 1 && !body; i++)
      if (norm(i + 1) === 'of' || norm(i + 1) === 'for') body = (bits(i) & C.OrgHead) !== 0;
    const before = norm(first - 1) === 'the' ? norm(first - 2) : norm(first - 1);
    const after = norm(last);
    if (titledBefore && !body && last - first <= 4) return ['person', 'title'];
    if (
      /^(?:in|near)$/.test(norm(last)) === false &&
      tokens[last]?.text === ',' &&
      /^\d\d$/.test(norm(last + 1)) &&
      tokens[last + 2]?.text === ','
    )
      return ['person', 'age'];
    if (THINGS.has(norm(last - 1))) return null;
    if (body && !(last - first === 1 && end & C.Title))
      return last - first > 1 || isAcronym(first) || !small.has(norm(first))
        ? ['organization', 'head']
        : null;
    if (end & C.PlaceHead && last - first > 1) return ['place', 'head'];
    if (bits(first) & C.Direction && last - first > 1) return ['place', 'direction'];
    if (bits(last) & C.PlaceKind && !isCapital(last)) return ['place', 'kind'];
    if (before === 'of' && bits(first - 2) & C.PlaceKind) return ['place', 'kind'];
    if (
      /^(?:news|newspaper|agency|party|group|airline|company|firm|bank|website|magazine|broadcaster|network|channel|militia|app|platform|spokesman|spokeswoman|spokesperson|chief|ceo|coach|striker|captain)$/.test(
        after,
      ) &&
      !(bits(first) & C.Given)
    )
      return ['organization', 'apposition'];
    if (bits(first) & C.Given) return ['person', 'given'];
    const apposed = apposedType(last);
    if (apposed) return [apposed, 'apposition'];
    if (last - first > 1 && OPENS_BODY.has(norm(first))) return ['organization', 'head'];
    if (last - first === 1) {
      if (personWords.has(norm(first))) return ['person', 'part'];
      if (isAcronym(first)) return ['organization', 'letters'];
      if (LIES_IN.has(norm(first - 1))) return ['place', 'preposition']; // villagers in Huampami told a radio
      if (SPEECH.has(after) || SPEECH.has(norm(first - 1))) return ['person', 'speech'];
      if (PLACE_BEFORE.has(before) && norm(first - 1) !== 'the') return ['place', 'preposition'];
      if (norm(first - 1) === 'the' || CITING.has(norm(first - 1))) return ['organization', 'capital'];
      return ['place', 'capital'];
    }
    if (norm(first - 1) === 'the' || isAcronym(first) || isAcronym(last - 1))
      return ['organization', 'capital'];
    if (PLACE_BEFORE.has(before) && before !== 'from' && before !== 'to') return ['place', 'preposition'];
    return ['person', 'capital'];
  };

  /** What a name is by the noun in apposition behind it: "Puentes, a local aid group". */
  const apposedType = (comma: number): EntityType | null => {
    if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(norm(comma + 1))) return null;
    let end = comma + 2;
    // "the union's secretary", "a Lagos consultancy": the last word says what it is
    const goesOn = (i: number) => norm(i) === "'s" || (tokens[i]?.kind === 'word' && !words[i]!.closed);
    while (end - comma < APPOSED && goesOn(end)) end++;
    if (norm(end - 1) === "'s" || isCapital(end - 1)) return null;
    if (end === comma + 2) return null;
    const head = bits(end - 1);
    if (head & (C.Person | C.Title | C.Kin)) return 'person';
    if (head & C.OrgHead || BODY_NOUNS.has(norm(end - 1))) return 'organization';
    return head & C.PlaceKind ? 'place' : null;
  };

  /** Reads a run of capitals: cuts titles and nationalities off and off one another. */
  const readRun = (first: number, last: number, begins: boolean, before: boolean): void => {
    let at = first;
    let title = before;
    if (begins)
      while (
        at < last &&
        OPENERS.has(norm(at)) &&
        !(isAcronym(at) && knownAt.has(at)) &&
        !startsKnown(at, last) &&
        !(isAcronym(at) && knownAt.has(at)) && // "The WHO said"
        !(bits(at) & C.OrgPart && isBodyRun(at, last) === last)
      )
        at++;
    const ends = bits(last - 1);
    while (at < last) {
      const k = knownAt.get(at);
      if (
        k &&
        k.last > at + 1 &&
        k.last <= last &&
        k.weight > 0.5 &&
        !(k.last < last && ends & C.OrgHead && !(bits(k.last) & OFFICE))
      ) {
        // King Abdullah; The United Nations
        const own =
          (k.type === 'person' && ROYAL.has(norm(at))) || (k.type === 'organization' && norm(at) === 'the');
        push(own ? at + 1 : at, k.last, k.type, 'known');
        if (k.type === 'person') notePerson(at, k.last);
        at = k.last;
        title = false;
        continue;
      }
      const b = bits(at);
      if (isBodyRun(at, last) === at) {
        if (NEVER.has(norm(at))) {
          at++;
          continue;
        }
        if (b & OFFICE && !k) {
          at++;
          while (at + 1 < last && tokens[at]!.text === '-') at += 2;
          // Mr. Ali; Secretary of State Ali
          if (at + 1 < last && tokens[at]!.text === '.') at++;
          if (norm(at) === 'of' && MINISTRY.has(norm(at + 1))) {
            at += 2;
            while (at < last && MINISTRY.has(norm(at))) at++;
          }
          title = true;
          continue;
        }
        const limits =
          (nationality[at] && !(k && k.last > at + 1)) ||
          (b & C.OrgPart && officeAhead(at, last)) ||
          b & (C.Kin | C.Person | C.Group);
        if (limits && !(k && k.weight > 0.5 && !nationality[at])) {
          at++;
          continue;
        }
      }
      // up to the next title or known name
      let end = at + 1;
      while (end < last) {
        if (NEVER.has(norm(end)) && !(bits(last - 1) & C.OrgHead) && tokens[end - 1]!.text !== '-') break;
        const surname = end === last - 1 && norm(end) === 'sen' && tokens[last]?.text !== '.'; // Amartya Sen
        if (bits(end) & OFFICE && !surname && !(bits(last - 1) & C.OrgHead) && !knownAt.has(at)) break;
        if (bits(end) & OFFICE && !surname && officeAhead(end - 1, last)) break;
        const inner = knownAt.get(end);
        if (
          inner &&
          inner.weight > 0.5 &&
          inner.last === last &&
          inner.type === 'person' &&
          inner.last - inner.first > 1
        )
          break;
        end++;
      }
      while (end > at && !isCapital(end - 1) && tokens[end - 1]!.kind !== 'number' && !isSecondHalf(end - 1))
        end--;
      if (end <= at) {
        at++;
        continue;
      }
      if (end - at === 1 && begins && at === first && !acceptsOpening(at)) {
        at = end;
        continue;
      }
      if (end - at === 1 && (NEVER.has(norm(at)) || (nationality[at] && !(k && k.last === end)))) {
        at = end;
        continue;
      }
      const verdict = typeOf(at, end, title);
      if (verdict) {
        push(at, end, verdict[0], verdict[1]);
        if (verdict[0] === 'person') notePerson(at, end);
      }
      at = end;
      title = false;
    }
  };
  const notePerson = (first: number, last: number) => {
    for (let i = first; i < last; i++) if (isCapital(i) && norm(i).length > 2) personWords.add(norm(i));
  };
  const startsKnown = (at: number, last: number) => {
    const k = knownAt.get(at);
    return k !== undefined && k.last <= last && k.last > at + 1 && (norm(at) !== 'the' || k.last === last);
  };
  /** Whether an office follows among the capitals: "Deputy Foreign Minister". */
  const officeAhead = (at: number, last: number) => {
    for (let i = at + 1; i < last; i++) {
      if (bits(i) & OFFICE) return true;
      if (!(bits(i) & C.OrgPart) && !nationality[i]) return false;
    }
    return false;
  };
  /** `at` unless the capitals from there make up a body's name to the run's end. */
  const isBodyRun = (at: number, last: number): number => {
    if (bits(at) & C.OrgHead && !(bits(at) & C.Title) && /^(?:of|for)$/.test(norm(at + 1)) && at + 2 < last)
      return last;
    if (!(bits(last - 1) & C.OrgHead) || last - at < 2) return at;
    if (bits(last - 1) & C.Title) return at;
    for (let i = at; i < last - 1; i++)
      if (
        bits(i) & C.Honorific ||
        (bits(i) & C.Title &&
          norm(i + 1) !== 'of' &&
          !(bits(i) & C.OrgPart) &&
          !/^(?:general|prime|president|minister|journalist|journalists|teachers|workers|lawyers|secretary|chief)$/.test(
            norm(i),
          ))
      )
        return at;
    return last;
  };
  const acceptsOpening = (i: number): boolean => {
    const word = norm(i);
    if (knownAt.get(i)?.last === i + 1) {
      if (knownAt.get(i)!.weight > 0.5) return !OPENERS.has(word) || isAcronym(i);
    }
    if (OPENERS.has(word) || NEVER.has(word) || small.has(word)) return false;
    if (personWords.has(word) || inside.has(word) || (isAcronym(i) && word.length < 7)) return true;
    if (bits(i) & ~C.Given || words[i]!.closed) return false;
    if (/(?:ly|ing|ed|tion|ness|ment|able|less|ful|ous)$/.test(word)) return false;
    return norm(i + 1) === "'s" || SPEECH.has(norm(i + 1));
  };

  // headlines in title case and capitals are read last, when the names of the body are known
  const order = titled.includes(true)
    ? [...sentences].sort((a, b) => Number(titled[a.index]) - Number(titled[b.index]))
    : sentences;
  for (const s of order) {
    const title = titled[s.index]!;
    for (let i = s.first; i < s.last; ) {
      const k = knownAt.get(i);
      if (title) {
        // only what is known, met below, or plain to see
        if (k && k.last <= s.last && (k.weight > 0.5 || personWords.has(norm(i)))) {
          push(i, k.last, k.type, 'known');
          i = k.last;
        } else if (
          isCapital(i) &&
          bits(i) & C.Given &&
          isCapital(i + 1) &&
          i + 1 < s.last &&
          !OPENERS.has(norm(i + 1)) &&
          !small.has(norm(i + 1)) &&
          !words[i + 1]!.verbs.length &&
          !(bits(i + 1) & OFFICE)
        ) {
          push(i, i + 2, 'person', 'given');
          i += 2;
        } else if (
          isCapital(i) &&
          !OPENERS.has(norm(i)) &&
          (personWords.has(norm(i)) ||
            (inside.has(norm(i)) &&
              !small.has(norm(i)) &&
              !NEVER.has(norm(i)) &&
              !nationality[i] &&
              !(bits(i) & OFFICE)))
        ) {
          let end = i + 1;
          while (
            end < s.last &&
            isCapital(end) &&
            inside.has(norm(end)) &&
            !small.has(norm(end)) &&
            !(bits(end) & OFFICE) &&
            !nationality[end]
          )
            end++;
          const verdict = typeOf(i, end, false);
          if (verdict) push(i, end, verdict[0], verdict[1]);
          i = end;
        } else i++;
        continue;
      }
      if (!isCapital(i)) {
        const held = norm(i - 1) === "'s" || norm(i - 1) === 'the' || nationality[i - 1];
        const single =
          norm(i - 1) === "'s" && knownAt.get(i - 2)?.type === 'place' && ONE_OF_A_COUNTRY.has(norm(i));
        const body = single ? i + 1 : held ? lowerBody(reading, i, s.last) : i;
        if (body > i) {
          push(
            nationality[i - 1] && !found.some((f) => f.last > i - 1) ? nationalityStart(i - 1) : i,
            body,
            'organization',
            'ministry',
          );
          i = body;
        } else i++;
        continue;
      }
      const begins = beginsSentence(reading, i, s.first);
      if (
        begins &&
        tokens[i + 1]?.text === ',' &&
        timeAt[i + 2]! >= 0 &&
        tokens[i]!.text === tokens[i]!.text.toUpperCase()
      ) {
        push(i, i + 1, 'place', 'dateline');
        i++;
        continue;
      }
      // Secretary of State Ann Lee: State is whose office it is
      if (norm(i - 1) === 'of' && bits(i - 2) & OFFICE && MINISTRY.has(norm(i))) {
        let name = i;
        while (name < s.last && MINISTRY.has(norm(name))) name++;
        if (isCapital(name) && name < s.last) {
          const nameEnd = runFrom(name, s.last);
          readRun(name, nameEnd, false, true);
          i = nameEnd;
          continue;
        }
      }
      const end = runFrom(i, s.last);
      // "Russian defence ministry"
      const body = nationality[end - 1] ? lowerBody(reading, end, s.last) : end;
      if (body > end) {
        push(nationalityStart(end - 1), body, 'organization', 'ministry');
        i = body;
        continue;
      }
      const b = bits(i - 1) || (tokens[i - 1]?.text === '.' ? bits(i - 2) : 0);
      readRun(i, end, begins, (b & OFFICE) !== 0 && tokens[i - 1]!.kind === 'word' && !isCapital(i - 1));
      i = end;
    }
  }
  function nationalityStart(i: number): number {
    while (i > 0 && nationality[i - 1]) i--;
    return i;
  }
  return found
    .sort((a, b) => a.first - b.first)
    .filter((f, i, all) => i === 0 || f.first >= all[i - 1]!.last);
}

/** The end of a body written small that is a name all the same: foreign ministry, central bank; else `at`. */
function lowerBody({ tokens }: Reading, at: number, last: number): number {
  let end = at;
  while (
    end < last &&
    end - at < 4 &&
    (MINISTRY.has(tokens[end]!.norm) ||
      (end > at && (tokens[end]!.norm === 'and' || tokens[end]!.norm === 'affairs')))
  )
    end++;
  if (end > at && LOWER_BODY.has(tokens[end]?.norm ?? '')) return end + 1;
  const next = tokens[at + 1];
  if (
    next &&
    at + 1 < last &&
    FIXED_FIRST.has(tokens[at]!.norm) &&
    FIXED_BODIES.has(`${tokens[at]!.norm} ${next.norm}`)
  )
    return at + 2;
  return at;
}

function beginsSentence({ tokens }: Reading, i: number, first: number): boolean {
  if (i === first) return true;
  const before = tokens[i - 1]!;
  if (before.kind !== 'mark') return false;
  if (/^[“"‘'«([—–:•*-]+$/.test(before.text))
    return before.text !== '(' && !(before.text === '-' && !before.spaceBefore);
  return /^[.?!]$/.test(before.text);
}

const LEAST_WORDS = 4;
const TITLE_CASE = 0.75;

/** Whether nearly all longer words of a sentence have capitals, so that these tell nothing. */
function inTitleCase({ tokens }: Reading, first: number, last: number): boolean {
  let capital = 0;
  let all = 0;
  for (let i = first; i < last; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'word' || text.length < 4) continue;
    all++;
    if (/^\p{Lu}/u.test(text)) capital++;
  }
  return all >= LEAST_WORDS && capital / all >= TITLE_CASE;
}
