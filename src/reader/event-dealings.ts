import { eventConcepts } from '../languages/event-concepts.js';
import type { EventProposal } from '../languages/event-frames.js';
import { firstNameFrom } from './antecedents.js';
import type { Draft } from './draft.js';
import { classOfKind, kindOf } from './event-kinds.js';
import { plainParticipants } from './event-participants.js';
import { rangeOf } from './event-sayings.js';
import { bodyOfPerson } from './event-standing.js';
import { mainCountries } from './event-two.js';

/** What one has to do with another in a report, in clauses and sayings. */
export interface Dealing {
  /** Clauses in which the one does something hostile, something friendly to the other. */
  hit: number;
  courted: number;
  /** Sayings of the one in which the other is named, and that are addressed to the other. */
  named: number;
  told: number;
}

const FRIENDLY = /^(?:AGREE|CONSULT|SUPPORT|COOPERATE|AID|CONCEDE|RETREAT)$/;
const NOTHING: Readonly<Dealing> = { hit: 0, courted: 0, named: 0, told: 0 };
const PIECES = 3;
const NAMES = 8;
const SIDES = 3;

/**
 * Who has to do with whom, by the report as a whole: a later sentence may say outright who is meant by an earlier one. People
 * count for the body they speak for, and in a report about two countries for theirs.
 */
export class Dealings {
  readonly #draft: Draft;
  readonly #sides = new Map<string, string>();
  readonly #dealings = new Map<string, Map<string, Dealing>>();

  constructor(draft: Draft, proposals: readonly (readonly EventProposal[])[]) {
    this.#draft = draft;
    const { attributions, names } = draft;
    for (const { source, addressee, content } of attributions) {
      if (source === null || kindOf(draft, source) === 'MED') continue;
      if (addressee !== null && kindOf(draft, addressee) !== 'MED') this.#of(source, addressee).told++;
      const seen: string[] = [];
      for (const piece of content.slice(0, PIECES)) {
        const { first, last } = rangeOf(draft, piece);
        let n = firstNameFrom(names, first);
        for (let looked = 0; looked < NAMES && n < names.length && names[n]!.first < last; looked++, n++) {
          const { entity } = names[n]!;
          if (seen.includes(entity)) continue;
          seen.push(entity);
          this.#of(source, entity).named++;
        }
      }
    }
    for (const ofSentence of proposals)
      for (const { concept, actors, recipients } of ofSentence) {
        if (!actors.length || !recipients.length) continue;
        const what = FRIENDLY.test(eventConcepts[concept]!.type) ? 'courted' : 'hit';
        const done = this.#plain(recipients);
        for (const by of this.#plain(actors)) for (const to of done) this.#of(by, to)[what]++;
      }
  }

  /** What the one, or those of his side, has to do with the other. */
  between = (one: string, other: string): Readonly<Dealing> =>
    this.#dealings.get(this.sideOf(one))?.get(other) ?? NOTHING;

  /** With how many the side of somebody has to do more than with another; of those it has nothing to do with: more than any. */
  rank(one: string, other: string): number {
    const all = this.#dealings.get(this.sideOf(one));
    const known = all?.get(other);
    if (!all || !known) return 99;
    const mine = weigh(known);
    let rank = 0;
    for (const dealing of all.values()) if (weigh(dealing) > mine) rank++;
    return rank;
  }

  sideOf(id: string): string {
    let side = this.#sides.get(id);
    if (side === undefined) this.#sides.set(id, (side = this.#findSide(id)));
    return side;
  }

  #findSide(id: string): string {
    const draft = this.#draft;
    const body = bodyOfPerson(draft, id);
    const { country } = draft.entities.get(body ?? id)!;
    const kind = classOfKind(kindOf(draft, body ?? id));
    if (country !== undefined && /^(?:state|office|place|person)$/.test(kind))
      for (const main of mainCountries(draft)) if (draft.entities.get(main)!.country === country) return main;
    return body ?? id;
  }

  #plain(phrases: EventProposal['actors']): string[] {
    const ids: string[] = [];
    for (const phrase of phrases.slice(0, SIDES))
      for (const id of plainParticipants(this.#draft, phrase) ?? []) ids.push(id);
    return ids;
  }

  #of(one: string, other: string): Dealing {
    const side = this.sideOf(one);
    let all = this.#dealings.get(side);
    if (!all) this.#dealings.set(side, (all = new Map()));
    let dealing = all.get(other);
    if (!dealing) all.set(other, (dealing = { ...NOTHING }));
    return dealing;
  }
}

const weigh = ({ hit, courted, named, told }: Dealing): number => 2 * (hit + courted) + named + told;
