export { orchestrate } from './index.js';
