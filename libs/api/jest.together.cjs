const { together } = require('../../tools/test/together/together.cjs');
module.exports = together(require('./jest.config.cjs'));
