import type { Question } from '../questions/shapes.js';
import type { Path } from './faults.js';
import type { Page, Section, ServiceDefinition } from './shape.js';

export interface PlacedPage {
  readonly page: Page;
  readonly section: Section;
  readonly path: Path;
}

export interface PlacedQuestion {
  readonly question: Question;
  readonly page: Page;
  readonly section: Section;
  readonly path: Path;
  /** Position in the order of asking, over the whole service. */
  readonly order: number;
}

export function pagesOf({ sections }: ServiceDefinition): Page[] {
  return sections.flatMap(({ pages }) => pages);
}

export function placedPages({ sections }: ServiceDefinition): PlacedPage[] {
  return sections.flatMap((section, sectionIndex) =>
    section.pages.map((page, pageIndex) => ({ page, section, path: ['sections', sectionIndex, 'pages', pageIndex] })),
  );
}

export function placedQuestions(service: ServiceDefinition): PlacedQuestion[] {
  return placedPages(service)
    .flatMap(({ page, section, path }) =>
      (page.questions ?? []).map((question, index) => ({
        question,
        page,
        section,
        path: [...path, 'questions', index],
      })),
    )
    .map((placed, order) => ({ ...placed, order }));
}
