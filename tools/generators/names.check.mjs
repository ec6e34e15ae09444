// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from './names.mjs';

test('a noun is written as each place writes it', () => {
  assert.deepEqual(namesOf('press-review'), {
    noun: 'press-review',
    nouns: 'press-reviews',
    Noun: 'PressReview',
    Nouns: 'PressReviews',
    one: 'pressReview',
    many: 'pressReviews',
    row: 'press_review',
    table: 'press_reviews',
    words: 'press review',
    aWords: 'a press review',
    manyWords: 'press reviews',
  });
});

test('an umbrella is not a umbrella', () => assert.equal(namesOf('umbrella').aWords, 'an umbrella'));

test('plurals follow the rules of English, or are said', () => {
  const plurals = ['prop', 'story', 'play', 'dress', 'stage-box'].map((noun) => namesOf(noun).nouns);
  assert.deepEqual(plurals, ['props', 'stories', 'plays', 'dresses', 'stage-boxes']);
  assert.equal(namesOf('half', 'halves').table, 'halves');
  assert.equal(namesOf('lens', 'lenses').Nouns, 'Lenses');
});

/** @type {[string, RegExp][]} */
const REFUSED = [
  ['Sponsor', /small English letters/],
  ['sponsor2', /small English letters/],
  ['press_review', /small English letters/],
  ['-sponsor', /small English letters/],
  ['', /small English letters/],
  ['../sponsor', /small English letters/],
  ['x'.repeat(31), /small English letters/],
  ['sponsors', /looks like a plural/],
  ['seat-helper', /“helper” is a layer/],
  ['util', /is a layer/],
  ['book', /something that is done/],
  ['manage', /something that is done/],
  ['class', /is reserved/],
  ['date', /is reserved/],
  ['order', /is reserved/],
  ['company', /is reserved/],
  ['office-record', /is reserved/],
];

for (const [name, sentence] of REFUSED) {
  test(`“${name.slice(0, 20)}” is refused`, () => assert.throws(() => namesOf(name), { message: sentence }));
}

test('a plural has to differ, and to be a name', () => {
  assert.throws(() => namesOf('sheep', 'sheep'), { message: /has to have a plural/ });
  assert.throws(() => namesOf('sheep', 'Sheep!'), { message: /small English letters/ });
});
