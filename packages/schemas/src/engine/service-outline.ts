import type { ServiceDefinition } from '../definition/shape.js';

/** What must be known of a service before its first page stands. */
export interface ServiceOutline extends Pick<ServiceDefinition, 'id' | 'kind' | 'safety'> {
  readonly asksForFiles: boolean;
}

export function outlineOf(service: ServiceDefinition): ServiceOutline {
  const { id, kind, safety, sections } = service;
  // By itself: what walks through definitions is more than a first page needs.
  const asksForFiles = sections.some(({ pages }) =>
    pages.some(({ questions }) => questions?.some(({ type }) => type === 'file-upload')),
  );
  return { id, kind, safety, asksForFiles };
}
