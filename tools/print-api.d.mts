export const API_PAGE: string;
export function apiPage(): Promise<string>;
