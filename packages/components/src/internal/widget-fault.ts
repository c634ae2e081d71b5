/** Why a widget did not start. Stable: host pages hear it in `police-load-failed`. */
export type LoadFailure =
  /** A needed attribute is missing. */
  | 'attribute-missing'
  /** The definition, theme or translation does not exist. */
  | 'not-found'
  /** Something did not arrive, or not as it was published. */
  | 'unreachable'
  /** The force's own definition has faults. */
  | 'definition-invalid'
  /** The force's own theme has faults. */
  | 'theme-invalid'
  /** A fault of our own. */
  | 'unexpected';

/**
 * A reason not to start, said to the force's web team: what is wrong, and what to do. The sentence never holds
 * anything that a person typed.
 */
export class WidgetFault extends Error {
  override readonly name = 'WidgetFault';
  constructor(
    readonly reason: LoadFailure,
    message: string,
  ) {
    super(message);
  }
}
