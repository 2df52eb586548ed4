export const API_PAGES: { en: string; bn: string };
export function apiPage(document: object, language?: 'en' | 'bn'): string;
