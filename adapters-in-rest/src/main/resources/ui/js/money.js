// What one has, and adding to it.

import { ask } from './api.js';
import { h, say } from './dom.js';
import { won } from './format.js';
import { t } from './i18n.js';
import { once, unanswered } from './once.js';

const MOST = 10_000_000;

export async function balanceOf(token, signal) {
  return (await ask('GET', '/balance', { token, signal })).body.balance;
}

/** A form that charges; it goes on by itself with a charge of which no answer was seen. */
export function chargeForm({ token, user, suggested, done, fail }) {
  const amount = h('input', { name: 'amount', type: 'number', min: 1, max: MOST, step: 1, required: true, inputmode: 'numeric', value: suggested });
  const shown = h('output', {}, won(suggested));
  amount.addEventListener('input', () => say(shown, won(Number(amount.value))));
  const button = h('button', { class: 'primary' }, t('charge.go'));
  const name = `charge.${user}`;
  const charge = async (wish) => {
    button.disabled = true;
    try {
      const { body } = await once(name, wish, (key) => ask('POST', '/balance/charges', { token, key, body: wish }));
      done(body);
    } catch (fault) {
      fail(fault);
    } finally {
      button.disabled = false;
    }
  };
  const wish = unanswered(name);
  if (wish) charge(wish);
  return h('form', { class: 'charge', onsubmit: (event) => { event.preventDefault(); charge({ amount: Number(amount.value) }); } },
    h('label', {}, t('charge.amount'), ' ', amount), shown, button);
}
