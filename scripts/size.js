import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a page transfers for its first question, part by part, against the budget in `size-budget.json`. The sizes are
 * those of the built files as they are served: run `npm run build` first.
 */
const cdn = 'packages/components/cdn';
const release = readdirSync(cdn).find((name) => /^v\d+\.\d+\.\d+/.test(name)) ?? '';
const files = readdirSync(`${cdn}/${release}`, { recursive: true }).map(String);

/** @type {Record<string, { reason: string, budget: number, parts: string[] }>} */
const budgets = JSON.parse(readFileSync('scripts/size-budget.json', 'utf8'));

const pathOf = (/** @type {string} */ part) => {
  const pattern = new RegExp(`^${part.replaceAll('.', '\\.')}(?:\\.[\\w-]{10}\\.js)?$`);
  const file = files.find((name) => pattern.test(name.replaceAll('\\', '/')));
  if (!file) throw new Error(`size-budget.json names ${part}, which is not among the built files.`);
  return `${cdn}/${release}/${file}`;
};
const row = (/** @type {(string | number)[]} */ [name, ...sizes]) =>
  `  ${String(name).padEnd(34)}${sizes.map((size) => String(size).padStart(9)).join('')}`;

let isOver = false;
for (const [title, { budget, parts, reason }] of Object.entries(budgets)) {
  const sizes = parts.map((part) => ['', '.gz', '.br'].map((form) => readFileSync(pathOf(part) + form).length));
  const totals = [0, 1, 2].map((form) => sizes.reduce((sum, each) => sum + (each[form] ?? 0), 0));
  console.log(`${title}: ${reason}`);
  console.log(row(['', 'raw', 'gzip', 'Brotli']));
  parts.forEach((part, index) => console.log(row([part, ...(sizes[index] ?? [])])));
  console.log(row(['in all', ...totals]));
  const over = (totals[2] ?? 0) - budget;
  isOver ||= over > 0;
  console.log(over > 0 ? `  ${over} bytes over the budget of ${budget}\n` : `  within the budget of ${budget}\n`);
}
if (isOver) process.exitCode = 1;
