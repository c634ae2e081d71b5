import { expect } from '@open-wc/testing';
import { exampleQuestion } from '../examples.js';
import { mount, unmountAll } from '../testing/mount.js';
import { runQuestionSuite } from '../testing/run-question-suite.js';
import { vehicleRegistration } from './vehicle-registration.js';
import { examples } from './vehicle-registration.examples.js';

runQuestionSuite(vehicleRegistration, examples);

describe('vehicle registration', () => {
  afterEach(unmountAll);

  it('asks for the country only of a vehicle from another one', () => {
    const view = exampleQuestion('vehicle-registration', {
      question: { id: 'vehicle', foreign: true },
      label: 'Registration',
      raw: { registration: '', foreign: false, country: '' },
    });
    const { tree } = mount((context) => vehicleRegistration.template(view, context));
    const tick = tree.querySelector<HTMLInputElement>('[name="vehicle_foreign"]');
    const country = tree.querySelector<HTMLInputElement>('[name="vehicle_country"]');

    expect(country?.checkVisibility()).to.equal(false);
    tick?.click();
    expect(country?.checkVisibility()).to.equal(true);
    if (country) country.value = 'France';
    expect(vehicleRegistration.readRaw(tree, view)).to.deep.equal({
      registration: '',
      foreign: true,
      country: 'France',
    });
    tick?.click();
    expect(country?.checkVisibility()).to.equal(false);
  });

  it('is written left to right and in capitals', () => {
    const view = exampleQuestion('vehicle-registration', {
      question: { id: 'vehicle' },
      label: 'Registration',
      raw: { registration: '', foreign: false, country: '' },
    });
    const { tree } = mount((context) => vehicleRegistration.template(view, context), { reader: 'rtl' });
    const input = tree.querySelector('input');

    expect(input && getComputedStyle(input).direction).to.equal('ltr');
    expect(input?.getAttribute('autocapitalize')).to.equal('characters');
  });
});
