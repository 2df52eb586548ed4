// Who talks with whom, as the sayings of a report go on: "তাঁকে ধন্যবাদ জানান" is said to who spoke with him before.

/** A saying that has been resolved. */
interface Told {
  sentence: number;
  source: string | null;
  addressee: string | null;
  /** Told by another: "মুখপাত্র জানান, [এরদোয়ান অঙ্গীকার করেছেন]". */
  inner: boolean;
}

const NEAR = 2; // sentences
const KEPT = 8;

/** The sayings of the sentences just before. */
export class Conversation {
  readonly #told: Told[] = [];
  /** The body that has spoken or passed words on last. */
  body: string | null = null;
  /** The outlet that was told something last: "রয়টার্সকে জানিয়েছে", then "সংস্থাটিকে". */
  outlet: string | null = null;

  note(told: Told): void {
    this.#told.push(told);
    if (this.#told.length > KEPT) this.#told.shift();
  }

  /** The other one of those who talk: who spoke to this speaker, whom he spoke to, or whose words another told. */
  counterpart(source: string, sentence: number): string | null {
    for (let k = this.#told.length - 1; k >= 0; k--) {
      const { sentence: at, source: other, addressee, inner } = this.#told[k]!;
      if (at >= sentence) continue;
      if (at < sentence - NEAR) break;
      if (other === source && addressee) return addressee;
      if (other && other !== source && (addressee === source || inner)) return other;
    }
    return null;
  }
}
