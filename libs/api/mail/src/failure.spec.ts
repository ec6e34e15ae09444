import { failureOf } from './failure';

const error = (facts: object) => Object.assign(new Error('rossi@example.org said no'), facts);

describe('a failure', () => {
  it.each([
    [error({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }), 'SMTP 550', true],
    [error({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }), 'SMTP 450', false],
    [error({ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }), 'SMTP 550', false],
    [error({ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }), 'SMTP 554', false],
    [error({ code: 'ESOCKET' }), 'ESOCKET', false],
    [error({ code: 'to rossi@example.org' }), 'Error', false],
    [new TypeError('rossi@example.org'), 'TypeError', false],
    ['rossi@example.org', 'Error', false],
    [undefined, 'Error', false],
  ])('is told by a code or a class: %#', (thrown, reason, permanent) => {
    expect(failureOf(thrown)).toEqual({ reason, permanent });
  });
});
