/** Where the development server finds the API. */
const target = process.env.API_URL ?? 'http://127.0.0.1:8080';

export default { '/api': { target, secure: false }, '/dev': { target, secure: false } };
