import { comparedDatePattern, realDatePattern, REVERSED_INTERVAL } from '../../primitives/date-patterns.js';
import { resolveDateLimit } from '../../primitives/dates.js';
import type { AnswerSchema } from '../json-schema.js';
import type { DateInputQuestion } from './shape.js';

export const dateInputSchema: AnswerSchema<DateInputQuestion> = ({ allow = [], rules }, context) => {
  const limits = (['notBefore', 'notAfter'] as const).flatMap((rule) => {
    const limit = rules?.[rule];
    if (limit === undefined || (!context && limit.startsWith('today'))) return [];
    return [comparedDatePattern(rule, context ? resolveDateLimit(limit, context.today) : limit)];
  });
  return {
    type: 'string',
    allOf: [realDatePattern(allow), ...limits].map((pattern) => ({ pattern })),
    ...(allow.includes('interval') && { not: { pattern: REVERSED_INTERVAL.source } }),
  };
};
