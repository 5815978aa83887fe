// The buyer's page: from the concerts to the receipt.

import { buying } from './buying.js';
import { concerts } from './concerts.js';
import { reservation } from './reservation.js';
import { mine } from './mine.js';
import { open } from './shell.js';

const ID = '([0-9a-f-]{36})';

await open({
  role: 'buyer',
  links: [['#/', 'nav.concerts'], ['#/reservations', 'nav.reservations']],
  views: [
    [/^\/$/, concerts, true],
    [new RegExp(`^/concerts/${ID}/dates/${ID}$`), buying],
    [new RegExp(`^/reservations/${ID}$`), reservation],
    [/^\/reservations$/, mine],
  ],
});
