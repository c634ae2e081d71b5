import * as z from 'zod/mini';
import { errorsShape, questionBase } from '../base-shape.js';

/** The registration number of a vehicle, as on its number plate. For as much of one as a witness saw, use `text-input`. */
export const vehicleRegistrationShape = z.strictObject({
  ...questionBase,
  type: z.literal('vehicle-registration'),
  foreign: z
    .optional(z.literal(true))
    .check(z.describe('Vehicles of other countries too: adds a choice that says so, and a box for the country.')),
  errors: errorsShape(['required', 'format', 'incomplete', 'maxLength']),
});

export type VehicleRegistrationQuestion = z.infer<typeof vehicleRegistrationShape>;
