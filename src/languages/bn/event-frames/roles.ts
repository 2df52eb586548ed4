import type { RoleTable, Valency } from '../../event-frames.js';

const upon: Valency = {
  ওপর: 'recipient',
  উপর: 'recipient',
  ওপরে: 'recipient',
  উপরে: 'recipient',
  বিরুদ্ধে: 'recipient',
  বিপক্ষে: 'recipient',
  প্রতি: 'recipient',
  দিকে: 'recipient',
  লক্ষ্য: 'recipient',
  উদ্দেশ্যে: 'recipient',
  উদ্দেশে: 'recipient',
};
const towards: Valency = {
  প্রতি: 'recipient',
  কাছে: 'recipient',
  কাছ: 'recipient',
  উদ্দেশে: 'recipient',
  উদ্দেশ্যে: 'recipient',
  দিকে: 'recipient',
  ওপর: 'recipient',
  উপর: 'recipient',
  উপরে: 'recipient',
  ওপরে: 'recipient',
};
const against: Valency = {
  বিরুদ্ধে: 'recipient',
  বিপক্ষে: 'recipient',
  প্রতি: 'recipient',
  নিয়ে: 'recipient',
  দিকে: 'recipient',
  পাশে: 'recipient',
};
const withOthers: Valency = {
  সঙ্গে: 'actor',
  সাথে: 'actor',
  সহিত: 'actor',
  মধ্যে: 'actor',
  মাঝে: 'actor',
  মধ্যকার: 'actor',
  নিয়ে: 'actor',
};
/** By whom, of passives and of nouns: পুলিশের হাতে গ্রেপ্তার, সরকারের পক্ষ থেকে আহ্বান. */
const by: Valency = {
  হাতে: 'actor',
  দ্বারা: 'actor',
  কর্তৃক: 'actor',
  পক্ষ: 'actor',
  তরফে: 'actor',
  নেতৃত্বে: 'actor',
};

/**
 * Participants by case and postposition, named after the verb they resemble. `genitive` is the genitive right before
 * the noun itself: in রাশিয়ার আক্রমণ the one who attacks, in নেতার গ্রেপ্তার the one who is arrested.
 */
export const bnRoles: Readonly<Record<string, RoleTable>> = {
  /** X strikes (at, on) Y. */
  strike: {
    active: {
      subject: 'actor',
      object: 'recipient',
      genitive: 'actor',
      adjective: 'actor',
      locative: 'recipient',
      ...upon,
      ...by,
    },
    passive: {
      object: 'recipient',
      genitive: 'actor',
      adjective: 'actor',
      locative: 'recipient',
      ...upon,
      ...by,
    },
    nominal: {
      genitive: 'actor',
      adjective: 'actor',
      after: 'actor',
      locative: 'recipient',
      object: 'recipient',
      ...upon,
      ...by,
    },
  },
  /** X falls upon Y; what is built with "to be" is no passive: চড়াও হয়েছে. */
  assail: {
    active: { subject: 'actor', ...upon },
    passive: { subject: 'actor', ...upon },
    nominal: { genitive: 'actor', ...upon },
  },
  /** X does it to Y: arrests, kills, expels. */
  affect: {
    active: { subject: 'actor', object: 'recipient', genitive: 'recipient', ...by },
    passive: { subject: 'recipient', object: 'recipient', genitive: 'recipient', ...by },
    nominal: { genitive: 'recipient', object: 'recipient', subject: 'recipient', ...by },
  },
  /** X says it to Y: asks, orders, promises, warns, thanks. */
  tell: {
    active: { subject: 'actor', object: 'recipient', genitive: 'actor', ...towards, ...by },
    passive: { object: 'recipient', genitive: 'actor', ...towards, ...by },
    nominal: { genitive: 'actor', after: 'actor', object: 'recipient', ...towards, ...by },
  },
  /** X agrees to it, with Y. */
  consent: {
    active: { subject: 'actor', genitive: 'actor', সঙ্গে: 'recipient', সাথে: 'recipient', ...by },
    passive: { subject: 'actor', genitive: 'actor', সঙ্গে: 'recipient', সাথে: 'recipient', ...by },
    nominal: { genitive: 'actor', after: 'actor', সঙ্গে: 'recipient', সাথে: 'recipient', ...by },
  },
  /** X wants something done with Y, or Y gone: in নেতার মুক্তির দাবি the genitive is neither side. */
  demand: {
    active: { subject: 'actor', object: 'recipient', ...towards, ...by },
    passive: { object: 'recipient', ...towards, ...by },
    nominal: { after: 'actor', object: 'recipient', ...towards, ...by },
  },
  oust: {
    active: { subject: 'actor', object: 'recipient', genitive: 'recipient', ...towards, ...by },
    passive: { object: 'recipient', genitive: 'recipient', ...towards, ...by },
    nominal: { after: 'actor', genitive: 'recipient', object: 'recipient', ...towards, ...by },
  },
  /** X asks Y for it; the genitive before the noun is Y, of whom help is wanted. */
  ask: {
    active: { subject: 'actor', object: 'recipient', genitive: 'recipient', ...towards, ...by },
    passive: { object: 'recipient', genitive: 'recipient', ...towards, ...by },
    nominal: { genitive: 'actor', after: 'actor', object: 'recipient', ...towards, ...by },
  },
  /** X says it of Y: criticises, praises, accuses; the genitive before the noun is Y. */
  judge: {
    active: { subject: 'actor', object: 'recipient', genitive: 'recipient', ...against, ...by },
    passive: { object: 'recipient', genitive: 'recipient', ...against, ...by },
    nominal: { genitive: 'actor', after: 'actor', object: 'recipient', ...against, ...by },
  },
  /** X alleges it against Y; the genitive before the noun is X. */
  allege: {
    active: { subject: 'actor', object: 'recipient', genitive: 'actor', বিরুদ্ধে: 'recipient', ...by },
    passive: { object: 'recipient', বিরুদ্ধে: 'recipient', ...by },
    nominal: { genitive: 'actor', after: 'actor', object: 'recipient', বিরুদ্ধে: 'recipient', ...by },
  },
  /** X and Y do it together: meet, talk, fight, sign. */
  together: {
    active: { subject: 'actor', genitive: 'actor', ...withOthers },
    passive: { subject: 'actor', genitive: 'actor', ...withOthers },
    nominal: { genitive: 'actor', adjective: 'actor', after: 'actor', ...withOthers },
  },
  /** X rings Y. */
  call: {
    active: { subject: 'actor', object: 'actor', genitive: 'actor', ...withOthers },
    passive: { subject: 'actor', object: 'actor', ...withOthers },
    nominal: { genitive: 'actor', adjective: 'actor', after: 'actor', ...withOthers },
  },
  /** X fights with Y (actor), against Y. */
  fight: {
    active: { subject: 'actor', genitive: 'actor', বিরুদ্ধে: 'recipient', ...withOthers },
    passive: { subject: 'actor', genitive: 'actor', বিরুদ্ধে: 'recipient', ...withOthers },
    nominal: { genitive: 'actor', adjective: 'actor', after: 'actor', বিরুদ্ধে: 'recipient', ...withOthers },
  },
  /** X goes to see Y, or to the place Y. */
  visit: {
    active: {
      subject: 'actor',
      adjacent: 'recipient',
      genitive: 'recipient',
      locative: 'recipient',
      object: 'recipient',
      সঙ্গে: 'recipient',
      সাথে: 'recipient',
      কাছে: 'recipient',
    },
    passive: { subject: 'actor', genitive: 'recipient' },
    nominal: { genitive: 'actor', subject: 'recipient', locative: 'recipient', object: 'recipient' },
  },
  /** X makes peace between Y and Z. */
  mediate: {
    active: { subject: 'actor', genitive: 'actor', মধ্যে: 'recipient', মাঝে: 'recipient', ...by },
    passive: { genitive: 'actor', মধ্যে: 'recipient', মাঝে: 'recipient', ...by },
    nominal: { genitive: 'actor', মধ্যে: 'recipient', মাঝে: 'recipient', ...by },
  },
  /** X demonstrates, against Y. */
  protest: {
    active: { subject: 'actor', genitive: 'actor', বিরুদ্ধে: 'recipient', ...by },
    passive: { subject: 'actor', genitive: 'actor', বিরুদ্ধে: 'recipient', ...by },
    nominal: { genitive: 'actor', after: 'actor', বিরুদ্ধে: 'recipient', ...by },
  },
  /** X stands around the place Y: সচিবালয় ঘেরাও. */
  surround: {
    active: { subject: 'actor', adjacent: 'recipient', genitive: 'actor', বিরুদ্ধে: 'recipient', ...by },
    passive: { subject: 'recipient', বিরুদ্ধে: 'recipient', ...by },
    nominal: { genitive: 'recipient', subject: 'recipient', after: 'actor', বিরুদ্ধে: 'recipient', ...by },
  },
  /** X gives something to Y. */
  give: {
    active: {
      subject: 'actor',
      object: 'recipient',
      genitive: 'actor',
      জন্য: 'recipient',
      কাছে: 'recipient',
      ...by,
    },
    passive: { object: 'recipient', subject: 'recipient', genitive: 'actor', জন্য: 'recipient', ...by },
    nominal: { genitive: 'actor', object: 'recipient', জন্য: 'recipient', কাছে: 'recipient', ...by },
  },
  /** X puts it on Y: sanctions, duties, restrictions. */
  impose: {
    active: { subject: 'actor', object: 'recipient', genitive: 'actor', ...upon, ...by },
    passive: { object: 'recipient', genitive: 'actor', ...upon, ...by },
    nominal: { genitive: 'actor', adjective: 'actor', ...upon, ...by },
  },
  /** X ends with Y what they had together, leaves a body, calls a meeting off. */
  sever: {
    active: {
      subject: 'actor',
      object: 'recipient',
      সঙ্গে: 'recipient',
      সাথে: 'recipient',
      থেকে: 'recipient',
      বিরুদ্ধে: 'recipient',
      ...by,
    },
    passive: { subject: 'actor', genitive: 'actor', সঙ্গে: 'recipient', সাথে: 'recipient', ...by },
    nominal: {
      genitive: 'actor',
      adjective: 'actor',
      after: 'actor',
      সঙ্গে: 'recipient',
      সাথে: 'recipient',
      থেকে: 'recipient',
      ...by,
    },
  },
  /** X eases what lay on Y. */
  lift: {
    active: { subject: 'actor', object: 'recipient', জন্য: 'recipient', ...upon, ...by },
    passive: { object: 'recipient', জন্য: 'recipient', ...upon, ...by },
    nominal: { genitive: 'actor', after: 'actor', জন্য: 'recipient', ...upon, ...by },
  },
  /** X sends it to Y, or into the place Y. */
  send: {
    active: {
      subject: 'actor',
      object: 'recipient',
      genitive: 'actor',
      locative: 'recipient',
      জন্য: 'recipient',
      কাছে: 'recipient',
      ...by,
    },
    passive: { object: 'recipient', genitive: 'actor', locative: 'recipient', জন্য: 'recipient', ...by },
    nominal: { genitive: 'actor', object: 'recipient', জন্য: 'recipient', কাছে: 'recipient', ...by },
  },
  /** X leaves the place Y. */
  leave: {
    active: { subject: 'actor', object: 'recipient', genitive: 'recipient', থেকে: 'recipient', ...by },
    passive: { subject: 'actor', থেকে: 'recipient', ...by },
    nominal: { genitive: 'actor', adjective: 'actor', after: 'actor', থেকে: 'recipient', ...by },
  },
  /** X does it, there may be a Y at whom it is aimed. */
  act: {
    active: { subject: 'actor', genitive: 'actor', বিরুদ্ধে: 'recipient', ...by },
    passive: { subject: 'actor', genitive: 'actor', বিরুদ্ধে: 'recipient', ...by },
    nominal: { genitive: 'actor', adjective: 'actor', after: 'actor', বিরুদ্ধে: 'recipient', ...by },
  },
  /** X takes, occupies, enters the place Y. */
  take: {
    active: { subject: 'actor', object: 'recipient', genitive: 'recipient', locative: 'recipient', ...by },
    passive: { object: 'recipient', subject: 'recipient', genitive: 'recipient', ...by },
    nominal: { genitive: 'actor', object: 'recipient', ...by },
  },
  /** It befalls X: freed, acquitted, let out on bail. */
  undergo: {
    active: { subject: 'recipient', object: 'recipient', কাছ: 'actor', ...by },
    passive: { subject: 'recipient', object: 'recipient', ...by },
    nominal: { genitive: 'recipient', subject: 'recipient', ...by },
  },
  /** X finds shelter with Y, or in the country Y, which gives it. */
  refuge: {
    active: { subject: 'recipient', locative: 'actor', কাছে: 'actor' },
    passive: { subject: 'recipient', locative: 'actor', কাছে: 'actor' },
    nominal: { genitive: 'recipient', locative: 'actor' },
  },
};
