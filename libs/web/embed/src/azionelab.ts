import { BookElement } from './book/book-element';
import { ProgrammeElement } from './programme/programme-element';

// A page may bring the script twice.
if (!customElements.get('azionelab-book')) {
  customElements.define('azionelab-book', BookElement);
  customElements.define('azionelab-programme', ProgrammeElement);
}
