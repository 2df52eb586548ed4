// Number words of Hindi: the standard spelling first, then others met in news. Nuktas are folded away before they are
// looked up (हज़ार, हजार).

/** 0 to 99, irregular throughout. */
export const cardinals = `
शून्य|एक|दो|तीन|चार|पांच पाँच|छह छः छे|सात|आठ|नौ
दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह पन्द्रह|सोलह|सत्रह|अठारह अट्ठारह|उन्नीस
बीस|इक्कीस|बाईस|तेईस|चौबीस|पच्चीस|छब्बीस|सत्ताईस|अट्ठाईस अठाईस|उनतीस उन्तीस
तीस|इकतीस|बत्तीस|तैंतीस|चौंतीस|पैंतीस|छत्तीस|सैंतीस|अड़तीस|उनतालीस
चालीस|इकतालीस|बयालीस|तैंतालीस|चवालीस|पैंतालीस|छियालीस|सैंतालीस|अड़तालीस|उनचास
पचास|इक्यावन|बावन|तिरपन|चौवन|पचपन|छप्पन|सत्तावन|अट्ठावन|उनसठ
साठ|इकसठ|बासठ|तिरसठ|चौंसठ|पैंसठ|छियासठ|सड़सठ|अड़सठ|उनहत्तर
सत्तर|इकहत्तर|बहत्तर|तिहत्तर|चौहत्तर|पचहत्तर|छिहत्तर|सतहत्तर|अठहत्तर|उनासी उन्यासी
अस्सी|इक्यासी|बयासी|तिरासी|चौरासी|पचासी|छियासी|सत्तासी|अट्ठासी|नवासी
नब्बे|इक्यानवे|बानवे|तिरानवे|चौरानवे|पंचानवे|छियानवे|सत्तानवे|अट्ठानवे|निन्यानवे
`;

export const scales: Readonly<Record<string, number>> = {
  सौ: 100,
  हजार: 1000,
  लाख: 100_000,
  करोड़: 10_000_000,
  अरब: 1_000_000_000,
  खरब: 100_000_000_000,
  मिलियन: 1_000_000,
  बिलियन: 1_000_000_000,
};

/** Words for uncounted many, each more than its scale: सैकड़ों, hundreds. */
export const countless: Readonly<Record<string, number>> = {
  दर्जनों: 12,
  सैकड़ों: 100,
  हजारों: 1000,
  लाखों: 100_000,
  करोड़ों: 10_000_000,
};

/** What is added to the number after it: साढ़े तीन is three and a half. */
export const shifts: Readonly<Record<string, number>> = { साढ़े: 0.5, सवा: 0.25, पौने: -0.25 };
/** Halves with a word of their own. */
export const halves: Readonly<Record<string, number>> = { डेढ़: 1.5, ढाई: 2.5, आधा: 0.5, आधे: 0.5 };
/** Says 3 after 3,5 in words: दशमलव. */
export const point = 'दशमलव';
/** Parts the ends of a range: 10 से 12. */
export const rangeWord = 'से';
