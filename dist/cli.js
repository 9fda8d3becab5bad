#!/usr/bin/env node
const [only, ...more] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write('codex-orchestrator needs Node 24 or newer; this is Node ' + process.versions.node + ': install it from nodejs.org, or run this by npx -p node@24\n');
  process.exitCode = 3;
} else if (more.length === 0 && (only === '--version' || only === '-V')) {
  process.stdout.write('1.0.0\n');
} else {
  // Until the command line says otherwise, nothing is proven.
  process.exitCode = 1;
  import('./index.js').then(({ cli }) => cli());
}
