/**
 * @param {readonly number[]} values
 * @param {number} share 0.5 for the median
 * @returns {number} NaN where there are none
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {number} value @param {number} digits significant ones */
export const rounded = (value, digits = 3) => Number(value.toPrecision(digits));
