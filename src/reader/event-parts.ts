import { eventConcepts } from '../languages/event-concepts.js';
import type { EventProposal, ParticipantPhrase } from '../languages/event-frames.js';
import type { Draft } from './draft.js';
import { plainParticipants } from './event-participants.js';
import { noteDeed } from './event-two.js';

/** How often a report, read as a whole, has somebody in each part. */
export interface Part {
  /** Whom a clause names as one that a hostile or a friendly act is done to. */
  hit: number;
  courted: number;
  /** Who is named as one that does something, without saying it. */
  did: number;
  /** Who says something, who denies something, who is spoken to. */
  said: number;
  denied: number;
  heard: number;
}

const FRIENDLY = /^(?:AGREE|CONSULT|SUPPORT|COOPERATE|AID|CONCEDE|RETREAT)$/;
const plainly = (draft: Draft, phrase: ParticipantPhrase): string[] =>
  phrase.pair ? [] : (plainParticipants(draft, phrase) ?? []);
const NOBODY: Part = { hit: 0, courted: 0, did: 0, said: 0, denied: 0, heard: 0 };

/** Everybody's part, by entity. */
export class Parts {
  readonly #parts = new Map<string, Part>();

  constructor(draft: Draft, proposals: readonly (readonly EventProposal[])[]) {
    for (const { source, addressee, act } of draft.attributions) {
      if (source !== null) this.#of(source).said++;
      if (source !== null && act === 'deny') this.#of(source).denied++;
      if (addressee !== null) this.#of(addressee).heard++;
    }
    for (const ofSentence of proposals)
      for (const { concept, actors, recipients } of ofSentence) {
        const { type, speech } = eventConcepts[concept]!;
        const done = actors.flatMap((phrase) => plainly(draft, phrase));
        const to = recipients.flatMap((phrase) => plainly(draft, phrase));
        for (const id of to) this.#of(id)[FRIENDLY.test(type) ? 'courted' : 'hit']++;
        if (!speech) for (const id of done) this.#of(id).did++;
        if (done.length + to.length > 1) noteDeed(draft, { type, actors: done, recipients: to });
      }
  }

  of = (id: string): Readonly<Part> => this.#parts.get(id) ?? NOBODY;

  #of(id: string): Part {
    let part = this.#parts.get(id);
    if (!part) this.#parts.set(id, (part = { ...NOBODY }));
    return part;
  }
}
