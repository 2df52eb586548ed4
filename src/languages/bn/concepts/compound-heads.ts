/** What compounds end in and say what they are: উন্নয়ন|মন্ত্রী, শান্তি|চুক্তি; other endings mean something else (শুল্ক|মুক্ত). */
export const compoundHeads =
  'মন্ত্রী প্রধান কর্তা মালিক শিক্ষক শিক্ষিকা কর্মী নেতা নেত্রী শ্রমিক ব্যবসায়ী চালক ছাত্র ছাত্রী রক্ষী চুক্তি হামলা বিরোধ মূল্য গুদাম';
