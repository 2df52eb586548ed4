export function bundleBrowser(): Promise<void>;
export function sizeOf(name: string): number;
