const { together } = require('../../tools/test/together/together.cjs');

/** For the tests of the whole process, which wait a lot: two files of them, side by side. */
module.exports = together(require('./jest.config.cjs'), 2);
