import type { DayPart, TimeUnit } from '../time-phrase.js';

// Words that say when, in the spellings of Hindi newsrooms; nuktas are folded away.

/** Monday first. */
export const weekdays = 'सोमवार|मंगलवार|बुधवार|गुरुवार बृहस्पतिवार वीरवार|शुक्रवार|शनिवार|रविवार इतवार';
/** January first. */
export const months =
  'जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर';

/** Days counted from the report's; कल and परसों go either way, which the tense tells. */
export const days: Readonly<Record<string, number>> = { आज: 0 };
export const eitherWay: Readonly<Record<string, number>> = { कल: 1, परसों: 2 };

export const parts: Readonly<Record<DayPart, string>> = {
  MO: 'सुबह सवेरे तड़के',
  MI: 'दोपहर',
  AF: 'तीसरे_पहर',
  EV: 'शाम',
  NI: 'रात देर_रात',
};

export const timeUnits: Readonly<Partial<Record<TimeUnit, string>>> = {
  minute: 'मिनट मिनटों',
  hour: 'घंटा घंटे घंटों',
  day: 'दिन दिनों',
  week: 'हफ्ता हफ्ते हफ्तों सप्ताह',
  month: 'महीना महीने महीनों माह',
  year: 'साल सालों वर्ष वर्षों',
  decade: 'दशक दशकों',
};

export const lastWords = 'पिछले पिछली पिछला बीते बीती गत';
export const thisWords = 'इस मौजूदा चालू';
export const nextWords = 'अगले अगली अगला आगामी';
/** तीन दिन पहले, तीन दिन बाद. */
export const ago = 'पहले पूर्व';
export const later = 'बाद';
/** Verb endings and words of what is to come. */
export const futureEndings = /(?:ेगा|ेगी|ेंगे|ेंगी|एगा|एगी|एंगे|एंगी|ऊंगा|ूंगा|ोगा|ोगी|ोंगे)$/;
