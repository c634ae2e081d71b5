import type { ServiceDefinition } from '@frontcounter/schemas';
import { WidgetFault } from '../internal/widget-fault.js';
import type * as Care from './care.js';

/** What the safety class of a service asks for. Nobody sees a page of such a service before the way out of it is there. */
export async function loadCare({ safety }: Pick<ServiceDefinition, 'safety'>): Promise<typeof Care | undefined> {
  if (safety === 'standard') return undefined;
  try {
    return await import('./care.js');
  } catch {
    throw new WidgetFault('unreachable', 'the exit button could not be loaded. Check that the service is up.');
  }
}
