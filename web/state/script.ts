/** The language whose letters a name or question is written in: fonts, sizes and voices follow it. */
export const scriptOf = (text: string): 'bn' | 'en' => (/[\u0980-\u09ff]/.test(text) ? 'bn' : 'en');
