import { classOf, NameClass } from '../names.js';
import type { TokenRange } from '../reading.js';
import { names } from './names/lexicon.js';
import { type Parse, tagAt } from './parse.js';
import { Tag } from './tags.js';

// Nouns that stand for somebody who can speak: roles, ranks, professions, bodies. Stems, folded.
export const speakingNouns: ReadonlySet<string> = new Set(
  `
academic activist actor adviser advisor administration administrator agency aide ally ambassador analyst anchor army
assembly assistant association attorney author authority board body boss bureau cabinet campaign campaigner candidate
captain carrier ceo chair chairman chairperson chairwoman chancellor charity chief church citizen cleric club coach
coalition colleague columnist commander commentator commission commissioner committee company congress congressman
congresswoman constable consul consultant contractor coroner correspondent council councillor councilman court critic
defector defendant delegate delegation democrat demonstrator department deputy developer diplomat director dissident
doctor economist editor elder embassy emir employee employer engineer envoy expert eyewitness family farmer father
federation firm fighter force foundation founder friend general geologist government governor group guard guide head
historian hospital host house husband industry inspector institute insurgent intelligence interior investigator
investor jcs journalist judge junta jury justice king kremlin lawmaker lawyer leader league lecturer legislator
legislature lieutenant lobby magistrate maker manager mayor mediator medic member migrant military militant militia
minister ministry minority monarch mother moderator mp mps nation negotiator neighbour neighbor network newspaper ngo
nurse observer officer official ombudsman operator opponent opposition organisation organization outlet owner panel
paper parent parliament participant party passenger pastor patient peacekeeper people physician pilot pm police
policeman policewoman politician pollster pope prelate premier presidency president press priest prime prince princess
principal prisoner producer professor prosecution prosecutor protester protestor psychologist publisher pundit queen
rabbi railway rebel refugee regime regulator relative report reporter representative republican rescuer researcher
resident rival ruler sailor scholar scientist secretary senate senator sergeant server service sheriff side soldier
source speaker specialist spokesman spokesperson spokeswoman staff staffer statement strategist student supporter
surgeon survey survivor suspect team teacher trader tribunal troop trust union university user vendor veteran victim
villager volunteer voter watchdog widow wife witness woman worker writer youth poll study tass
`
    .trim()
    .split(/\s+/),
);

const SPEAKERS =
  NameClass.Person | NameClass.Group | NameClass.Title | NameClass.Kin | NameClass.OrgHead | NameClass.Given;

/** Whether a phrase has somebody in it who can speak. */
export function canSpeak(p: Parse, { first, last }: TokenRange): boolean {
  const head = headBefore(p, first, last);
  for (let i = first; i < head; i++)
    if (
      tagAt(p, i) === Tag.Pronoun ||
      p.reading.nameAt[i]! >= 0 ||
      classOf(names, p.reading.words[i]!) & SPEAKERS
    )
      return true;
  return false;
}

/** Where the first preposition of a phrase stands, else its end. */
function headBefore(p: Parse, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (tagAt(p, i) === Tag.Preposition) return i;
  return last;
}
