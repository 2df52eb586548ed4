import type { Act } from '../../readout/vocabulary.js';

// What somebody is who thinks or says something: "was confident that", "grateful for". An entry is "adjective frames
// prepositions", frames as in cues.ts. Whether something is clear or certain of itself ("it is certain that") is no report.
export const adjectiveCues: Readonly<Partial<Record<Act, string>>> = {
  say: `
apologetic p about,for
candid p about
clear Cp about
emphatic C
explicit Cp about
forthright p about
frank p about
outspoken p about
sorry p for
unapologetic p about
unequivocal Cp about
vocal p about`,
  claim: `
adamant C
insistent Cp on`,
  deny: `
dismissive p of`,
  praise: `
appreciative p of
delighted C
effusive p about
glad c
happy Cp with
pleased Cp with
proud Cp of`,
  thank: `
grateful Cp for
thankful Cp for`,
  condemn: `
angry Cp about,at,over
critical p of
disappointed Cp at,in,with
dismayed Cp at
furious Cp about,at,over
indignant Cp about,at,over
scathing p about,of
scornful p of
unhappy Cp about,with
upset Cp about,over`,
  believe: `
afraid cp of
alarmed Cp at,over
anxious Cp about
apprehensive Cp about
certain c
concerned Cp about,over
confident cp about,of
convinced cp of
doubtful Cp about,of
fearful Cp about,of
hopeful cp about,of
nervous Cp about
optimistic Cp about
pessimistic Cp about
sceptical Cp about,of
skeptical Cp about,of
sure c
suspicious p of
uncertain wp about
unconvinced Cp by,of
uneasy Cp about
unsure wp about
wary p of
worried cp about,over`,
};

/** Verbs that say what somebody is. */
export const copulas: ReadonlySet<string> = new Set(['be', 'feel', 'remain', 'become', 'grow']);
