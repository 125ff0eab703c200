import { expect, it } from 'vitest';
import { sv } from '../../../src/locales/sv.ts';
import { whyCancelled } from '../../../src/locales/why-cancelled.ts';

it('says the reason, and that none was given', () => {
  expect(whyCancelled('förhinder', sv)).toBe('Träffen är inställd. Orsak: förhinder.');
  expect(whyCancelled(null, sv)).toBe('Träffen är inställd. Ingen orsak är angiven.');
});
