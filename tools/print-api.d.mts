export const API_PAGE: string;
export function apiPage(document: object): string;
