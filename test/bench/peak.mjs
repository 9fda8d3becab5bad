/** Loaded into a measured process: tells, when it ends, its peak of memory, the bytes it wrote and its processor time. */
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const io = process.platform === 'linux' ? readFileSync('/proc/self/io', 'utf8') : '';
  const writtenBytes = Number(/^wchar: (\d+)$/m.exec(io)?.[1] ?? Number.NaN);
  // maxRSS is in kilobytes on every system.
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const { user, system } = process.cpuUsage();
  const told = { peakBytes, writtenBytes, cpuSeconds: (user + system) / 1e6 };
  writeFileSync(process.env.BENCH_PEAK ?? '/dev/null', JSON.stringify(told));
});
