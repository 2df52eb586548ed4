import { expect, test } from 'vitest';
import { read } from '../../src/index.js';
import { unmark } from '../marked-text.js';

// ⟦concept:words⟧, ⟦no/concept:words⟧ for a denied one; a row marks all that is found
const rows: readonly string[] = [
  // words in any form, the longest first
  '⟦casualty.displaced:বাস্তুচ্যুত⟧ ⟦crowd:মানুষের⟧ জন্য ⟦shelter:আশ্রয়কেন্দ্র⟧ ⟦begin:খোলা⟧ হয়েছে।',
  'The ⟦government:government⟧ ⟦begin:opened⟧ ⟦shelter:relief camps⟧ for ⟦casualty.displaced:displaced⟧ ⟦crowd:people⟧.',
  '⟦disaster.storm:Storms⟧ ⟦disaster.fire:burned down⟧ the ⟦industry:mill⟧.',
  '⟦country:দেশটির⟧ ⟦deficit:বাণিজ্যঘাটতি⟧ ⟦change.rise:বেড়েছে⟧।',
  'The ⟦country:country⟧’s ⟦deficit:trade-deficit⟧ ⟦change.rise:grew⟧.',
  // a word of two that are listed is what the second one says; not with any ending
  '⟦minister:উন্নয়নমন্ত্রী⟧ ও ⟦owner:কারখানামালিক⟧ ⟦no/agree.accept:একমত⟧ নন।',
  'শুল্কমুক্ত ⟦goods:পণ্য⟧।',
  // one word, two concepts: what it is in its sentence decides
  '⟦guard:Guards⟧ ⟦attack.firearms:fired⟧ at the ⟦disaster.fire:fire⟧.',
  'She ⟦support.back:backed⟧ the ⟦law:law⟧ at the back.',
  // a verb that only carries the noun beside it is none
  'They ⟦meet.talk:held talks⟧, and a ⟦decide:decision⟧ was taken.',
  '⟦side:দুই পক্ষ⟧ ⟦meet.talk:বৈঠকে⟧ বসেছে এবং ⟦decide:সিদ্ধান্ত নিয়েছে⟧।',
  '⟦mayor:মেয়র⟧ ⟦agree.promise:প্রতিশ্রুতি⟧ দিয়েছেন, ⟦attack.any:হামলা⟧ ⟦no/continue:চলবে⟧ না।',
  // names and times are none of their own
  'The United Nations ⟦meet.talk:met⟧ on Sunday.',
  '⟦police:পুলিশ সুপার⟧ বিজয় কুমার দাস ⟦say:বলেন⟧, আগামী শুক্রবার ⟦meet.talk:বৈঠক⟧ হবে।',
  // but the word for such bodies, whichever is meant
  'তিনি ⟦parliament:পার্লামেন্টে⟧ ⟦vote:ভোট দেন⟧।',
  // denied: the predicate, and what a no takes along; not the rest of the sentence
  '⟦side:দুই পক্ষের⟧ মধ্যে কোনো ⟦no/meet.talk:আলোচনা⟧ হয়নি, তবে ⟦attack.any:হামলা⟧ ⟦stop:থেমেছে⟧।',
  'কোনো ⟦no/soldier:সৈন্য⟧ ⟦no/casualty.killed:নিহত⟧ হয়নি।',
  '⟦retreat.ceasefire:যুদ্ধবিরতি⟧ ⟦no/agree.accept:মেনে না নিলে⟧ ⟦attack.any:হামলা⟧ ⟦change.rise:বাড়বে⟧।',
  '⟦no/condition:শর্ত⟧ ছাড়াই ⟦meet.talk:আলোচনা⟧ ⟦begin:শুরু হবে⟧।',
  'বিনা ⟦no/provoke:উসকানিতে⟧ ⟦attack.firearms:গুলি চালানো⟧ হয়েছে।',
  'No ⟦no/civilian:civilians⟧ ⟦no/casualty.killed:were killed⟧ in the ⟦attack.drone:drone strike⟧.',
  'He never ⟦no/agree.promise:promised⟧ ⟦give.military-aid:military aid⟧.',
  'They did not ⟦no/agree.accept:agree to⟧ ⟦retreat.withdraw:withdraw troops⟧.',
  'They ⟦meet.talk:met⟧ without ⟦no/condition:conditions⟧.',
];

test.each(rows)('%s', (marked) => {
  const { text, spans } = unmark(marked.normalize('NFC'));
  const found = read({ id: 'test', text }).concepts.map(
    ({ concept, start, end, negated }) => `${negated ? 'no/' : ''}${concept}:${text.slice(start, end)}`,
  );
  expect(found).toEqual(spans.map(({ label, span }) => `${label}:${text.slice(span.start, span.end)}`));
});
