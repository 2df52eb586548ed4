import { signal } from '@preact/signals';

/** Whether the dialog for adding reports is open. */
export const adding = signal(false);
