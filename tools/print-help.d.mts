export function helpPages(): Promise<Record<string, string>>;
