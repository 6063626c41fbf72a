import './lit-hotline.js';
import './lit-quick-exit.js';
import './lit-red-flags.js';
import './lit-screening.js';
