import type * as z from 'zod/mini';
import type { optionShape } from './base-shape.js';

export type Option = z.infer<typeof optionShape> & { readonly none?: true | undefined };
