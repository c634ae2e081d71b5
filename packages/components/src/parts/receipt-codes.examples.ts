import type { Receipt } from '@frontcounter/schemas';
import type { ExampleSet } from '../examples.js';
import { receiptCodes } from './receipt-codes.js';

const receipt: Receipt = {
  reference: '4F7K-9QWX',
  accessCode: '1234 5678 9012 3456',
  receivedAt: '2026-06-15T10:00:00Z',
};

export const examples: ExampleSet<Receipt> = {
  title: 'parts/receipt-codes',
  render: receiptCodes,
  examples: [
    { name: 'plain', data: receipt },
    { name: 'welsh', reader: 'welsh', data: receipt },
    { name: 'right-to-left', reader: 'rtl', data: receipt },
  ],
};
