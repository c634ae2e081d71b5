import { createWords, english, type Reader, type SummaryRow } from '@frontcounter/schemas';
import { officerStages, type AnsweredSection, type OfficerReport } from '@frontcounter/schemas/submission';
import type { Service } from '../definitions/load-definitions.js';
import type { Report } from '../reports/case-store.js';
import { answersInWords } from '../submissions/answers-in-words.js';

type Worded = Pick<OfficerReport, 'answered' | 'stages' | 'outcomes'>;

/**
 * What an officer reads of a report in the words of its definitions, in English, and where its tracker lets them move it.
 *
 * @param today `YYYY-MM-DD`, in London.
 */
export function reportInWords(service: Service | undefined, report: Report, today: string): Worded {
  if (!service) return { answered: [], stages: [], outcomes: [] };
  const { definition, tracker } = service;
  const reader: Reader = { language: english, words: createWords('en', 'en') };
  return {
    answered: answersInWords(definition, report, reader).map(({ title, rows, lists }): AnsweredSection => ({
      title: title.text,
      rows: rowsOf(rows),
      lists: lists.map(({ title: listTitle, items, dates }) => ({
        title: listTitle.text,
        items: items.map((item, index) => {
          const date = dates?.[index]?.text;
          return { ...(date !== undefined && { title: date }), rows: rowsOf(item) };
        }),
      })),
    })),
    stages: officerStages({ tracker }, report, today),
    outcomes: tracker.outcomes.map(({ id, title }) => ({ id, title })),
  };
}

const rowsOf = (rows: readonly SummaryRow[]): AnsweredSection['rows'] =>
  rows.map(({ label, value }) => ({ label: label.text, lines: value.map(({ text }) => text) }));
