import type { TokenRange } from '../languages/reading.js';
import type { Paper } from './document-authors.js';

/** What is known of the phrase whose meaning is looked for. */
export interface ResolveOptions {
  /** The phrase is somebody who speaks or acts: unnamed people become a `group`, and bodies of speech are preferred. */
  asSource?: boolean;
  /** Who spoke last before the phrase: a pronoun most likely means them. */
  lastSpeaker?: string | null;
  /** The phrase is whom somebody speaks to: "এই প্রতিবেদককে" is nobody who has just spoken. */
  spokenTo?: boolean;
  /** What is said by whom the phrase means: those whom it speaks of are others. */
  content?: readonly TokenRange[];
  /** The phrase stands behind its verb: "… বলেন তিনি" goes on with who has spoken. */
  postposed?: boolean;
  /** The phrase is somebody who leaves something unsaid: "তাঁর মুঠোফোনে কল করা হলেও তিনি ধরেননি" is who was called. */
  silent?: boolean;
  /** Who is not meant: nobody speaks to himself. */
  except?: string | null;
  /** The phrase can mean nothing but somebody who speaks, though no list may have the word: "[কোহা দিতোরে] লিখেছে", "[একাংশের] দাবি". */
  somebody?: boolean;
  /** Those that have passed words on: an outlet is not the body that a report is about. */
  outlets?: ReadonlySet<string>;
  /** Only somebody the report has spoken of already: makes nobody of a phrase that means nobody else. */
  known?: boolean;
  /** The papers spoken of in the report, with their authors. */
  papers?: readonly Paper[];
}
