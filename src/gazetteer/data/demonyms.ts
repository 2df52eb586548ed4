/** Adjectives and nouns of nationality, stems only: `CC | বাংলা; বাংলা | English; English`. */
export const demonyms = `
BD | বাংলাদেশি; বাংলাদেশী | Bangladeshi; Bangladeshis
`;
