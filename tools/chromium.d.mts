import type { Browser } from 'playwright-core';

export function findChromium(): string;
export function startChromium(): Promise<Browser>;
