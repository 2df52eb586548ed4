import { expect } from 'vitest';
import { TEST_FILE } from './ran-on.js';

process.env[TEST_FILE] = expect.getState().testPath ?? '';
