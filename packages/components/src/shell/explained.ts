import { ResourceError } from '../client/resources.js';
import { WidgetFault } from '../internal/widget-fault.js';

/** Says to a web team which of their attributes led to a file that did not come. */
export async function explained<Data>(
  loading: Promise<Data>,
  attribute: 'service' | 'definition' | 'force' | 'theme',
  value: string,
): Promise<Data> {
  try {
    return await loading;
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error;
    throw error.reason === 'missing'
      ? new WidgetFault(
          'not-found',
          `\`${attribute}\` "${value}" does not exist. Check the spelling: ${error.address} was not found.`,
        )
      : new WidgetFault(
          'unreachable',
          `${error.address} could not be loaded, or is not JSON. Check that its server is up, and that the page's Content-Security-Policy allows its address in connect-src.`,
        );
  }
}
