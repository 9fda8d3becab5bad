export { orchestrate, orchestrateAll } from './index.js';
