import type { Act } from '../../readout/vocabulary.js';

/**
 * How each act is told, by what its content has become: a clause, a noun phrase, or the report's own words. `[verb]` is
 * put into tense and agrees with the source; `{to}` is whom it is said to, `{adv}` how and when, `{c}` the content, and in
 * Bengali `{cs}` the content in the genitive. What is not there leaves no gap.
 */
export interface ActTemplate {
  clause: string;
  phrase: string;
  own: string;
  /** English: where somebody is told, if that reads otherwise. */
  told?: { clause: string; phrase: string; own: string };
  /** Bengali: how whom it is said to is marked: কিমকে, or কিমের কাছে. */
  to?: 'কাছে';
  /** Somebody makes sense as its content: praised Putin, but not pledged Putin. */
  names?: true;
  /** Only clauses and own words: a noun phrase would not say what is meant. */
  noPhrase?: true;
  /** Said in the negative: did not mention. */
  negated?: true;
  /** Told in the present, as beliefs are. */
  present?: true;
}

/** An act as it is told: refusing what was asked is told apart from denying what was said. */
export type ToldAct = Act | 'reject';

export const actsInEnglish: Readonly<Record<ToldAct, ActTemplate>> = {
  say: {
    names: true,
    clause: '[say] {adv} that {c}',
    phrase: '[speak] of {c} {adv}',
    own: '[say] {adv}: {c}',
    told: {
      clause: '[tell] {to} {adv} that {c}',
      phrase: '[speak] to {to} of {c} {adv}',
      own: '[tell] {to} {adv}: {c}',
    },
  },
  announce: {
    clause: '[announce] {to} {adv} that {c}',
    phrase: '[announce] {c} {to} {adv}',
    own: '[announce] {to} {adv}: {c}',
  },
  claim: {
    clause: '[claim] {to} {adv} that {c}',
    phrase: '[claim] {c} {to} {adv}',
    own: '[claim] {to} {adv}: {c}',
  },
  confirm: {
    clause: '[confirm] {to} {adv} that {c}',
    phrase: '[confirm] {c} {to} {adv}',
    own: '[confirm] {to} {adv}: {c}',
  },
  deny: {
    clause: '[deny] {to} {adv} that {c}',
    phrase: '[deny] {c} {to} {adv}',
    own: '[deny] this {to} {adv}: {c}',
  },
  reject: {
    clause: '[reject] {to} {adv} that {c}',
    phrase: '[reject] {c} {to} {adv}',
    own: '[reject] this {to} {adv}: {c}',
  },
  praise: {
    names: true,
    clause: '[say] {to} {adv} in praise that {c}',
    phrase: '[praise] {c} {to} {adv}',
    own: '[express] praise {to} {adv}: {c}',
  },
  thank: {
    clause: '[express] thanks {to} {adv}, saying that {c}',
    phrase: '[express] thanks for {c} {to} {adv}',
    own: '[express] thanks {to} {adv}: {c}',
    told: {
      clause: '[thank] {to} {adv}, saying that {c}',
      phrase: '[thank] {to} for {c} {adv}',
      own: '[thank] {to} {adv}: {c}',
    },
  },
  condemn: {
    names: true,
    clause: '[condemn] {adv} that {c}',
    phrase: '[condemn] {c} {adv}',
    own: '[voice] condemnation {to} {adv}: {c}',
  },
  accuse: {
    clause: '[allege] {to} {adv} that {c}',
    phrase: '[make] an allegation of {c} {to} {adv}',
    own: '[make] this accusation {to} {adv}: {c}',
  },
  warn: {
    clause: '[warn] {adv} that {c}',
    phrase: '[warn] of {c} {adv}',
    own: '[warn] {adv}: {c}',
    told: {
      clause: '[warn] {to} {adv} that {c}',
      phrase: '[warn] {to} of {c} {adv}',
      own: '[warn] {to} {adv}: {c}',
    },
  },
  pledge: {
    clause: '[pledge] {to} {adv} that {c}',
    phrase: '[pledge] {c} {to} {adv}',
    own: '[pledge] {to} {adv}: {c}',
  },
  demand: {
    clause: '[call] {adv} for this: that {c}',
    phrase: '[call] for {c} {adv}',
    own: '[make] this demand {adv}: {c}',
    told: {
      clause: '[call] on {to} {adv} for this: that {c}',
      phrase: '[call] on {to} for {c} {adv}',
      own: '[make] this demand of {to} {adv}: {c}',
    },
  },
  ask: {
    names: true,
    clause: '[ask] {adv} whether {c}',
    phrase: '[ask] about {c} {adv}',
    own: '[ask] {adv}: {c}',
    told: {
      clause: '[ask] {to} {adv} whether {c}',
      phrase: '[ask] {to} about {c} {adv}',
      own: '[ask] {to} {adv}: {c}',
    },
  },
  believe: {
    noPhrase: true,
    clause: '[believe] {adv} that {c}',
    phrase: '[express] a belief in {c} {adv}',
    own: '[express] this belief {to} {adv}: {c}',
  },
  omit: {
    names: true,
    clause: '[mention] {to} {adv} that {c}',
    phrase: '[mention] {c} {to} {adv}',
    own: '[mention] {to} {adv}: {c}',
    negated: true,
  },
};

export const actsInBengali: Readonly<Record<ToldAct, ActTemplate>> = {
  say: {
    names: true,
    clause: '{to} {adv} [বলা], {c}',
    phrase: '{to} {adv} {cs} কথা [বলা]',
    own: '{to} {adv} [বলা]: {c}',
  },
  announce: {
    clause: '{to} {adv} [ঘোষণা করা], {c}',
    phrase: '{to} {adv} {cs} ঘোষণা [দেওয়া]',
    own: '{to} {adv} [ঘোষণা করা]: {c}',
    to: 'কাছে',
  },
  claim: {
    clause: '{to} {adv} [দাবি করা], {c}',
    phrase: '{to} {adv} {cs} দাবি [করা]',
    own: '{to} {adv} [দাবি করা]: {c}',
    to: 'কাছে',
  },
  confirm: {
    clause: '{to} {adv} [নিশ্চিত করা], {c}',
    phrase: '{to} {adv} {cs} কথা [নিশ্চিত করা]',
    own: '{to} {adv} [নিশ্চিত করা]: {c}',
    to: 'কাছে',
  },
  deny: {
    clause: '{to} {adv} [অস্বীকার করা] যে {c}',
    phrase: '{to} {adv} {cs} কথা [অস্বীকার করা]',
    own: '{to} {adv} এ কথা [অস্বীকার করা]: {c}',
    to: 'কাছে',
  },
  reject: {
    clause: '{to} {adv} [প্রত্যাখ্যান করা] যে {c}',
    phrase: '{to} {adv} {c} [প্রত্যাখ্যান করা]',
    own: '{to} {adv} এটি [প্রত্যাখ্যান করা]: {c}',
    to: 'কাছে',
  },
  praise: {
    names: true,
    clause: '{to} {adv} প্রশংসা করে [বলা], {c}',
    phrase: '{to} {adv} {cs} প্রশংসা [করা]',
    own: '{to} {adv} প্রশংসা করে [বলা]: {c}',
    to: 'কাছে',
  },
  thank: {
    clause: '{to} {adv} ধন্যবাদ জানিয়ে [বলা], {c}',
    phrase: '{cs} জন্য {to} {adv} ধন্যবাদ [জানানো]',
    own: '{to} {adv} ধন্যবাদ জানিয়ে [বলা]: {c}',
  },
  condemn: {
    names: true,
    clause: '{to} {adv} নিন্দা জানিয়ে [বলা], {c}',
    phrase: '{to} {adv} {cs} নিন্দা [জানানো]',
    own: '{to} {adv} নিন্দা জানিয়ে [বলা]: {c}',
    to: 'কাছে',
  },
  accuse: {
    clause: '{to} {adv} [অভিযোগ করা], {c}',
    phrase: '{to} {adv} {cs} অভিযোগ [করা]',
    own: '{to} {adv} [অভিযোগ করা]: {c}',
    to: 'কাছে',
  },
  warn: {
    clause: '{to} {adv} সতর্ক করে [বলা], {c}',
    phrase: '{to} {adv} {cs} ব্যাপারে [সতর্ক করা]',
    own: '{to} {adv} সতর্ক করে [বলা]: {c}',
  },
  pledge: {
    clause: '{to} {adv} [প্রতিশ্রুতি দেওয়া], {c}',
    phrase: '{to} {adv} {cs} প্রতিশ্রুতি [দেওয়া]',
    own: '{to} {adv} [প্রতিশ্রুতি দেওয়া]: {c}',
  },
  demand: {
    clause: '{to} {adv} দাবি [জানানো], {c}',
    phrase: '{to} {adv} {cs} আহ্বান [জানানো]',
    own: '{to} {adv} এই দাবি [জানানো]: {c}',
    to: 'কাছে',
  },
  ask: {
    names: true,
    clause: '{to} {adv} প্রশ্ন [করা], {c} কি না',
    phrase: '{to} {adv} {cs} বিষয়ে প্রশ্ন [করা]',
    own: '{to} {adv} প্রশ্ন [করা]: {c}',
  },
  believe: {
    noPhrase: true,
    clause: '{adv} মনে [করা], {c}',
    phrase: '{adv} {cs} ওপর ভরসা [রাখা]',
    own: '{adv} মনে [করা]: {c}',
    present: true,
  },
  omit: {
    names: true,
    clause: '{to} {adv} [উল্লেখ করা] যে {c}',
    phrase: '{to} {adv} {cs} কথা [উল্লেখ করা]',
    own: '{to} {adv} এ কথা [উল্লেখ করা]: {c}',
    to: 'কাছে',
    negated: true,
  },
};
