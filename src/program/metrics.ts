import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Kit } from '../surfaces/plug.ts';

/** What the program tells of itself, in Prometheus' text format. No label names a person or a space. */
export type Metrics = Kit['metrics'] & {
  /** How much a queue handled, and how many of it failed. */
  worked(queue: 'inbox' | 'outbox', handled: number): void;
};

export function openMetrics(): Metrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'passerelle_request_seconds',
    help: 'Time taken by requests, by route pattern.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const queues = new Counter({
    name: 'passerelle_queue_handled_total',
    help: 'Events and deliveries taken up, by queue, retries included.',
    labelNames: ['queue'],
    registers: [registry],
  });
  const resident = new Gauge({
    name: 'passerelle_resident_bytes',
    help: 'Resident memory of this process.',
    registers: [registry],
  });
  const processor = new Counter({
    name: 'passerelle_processor_seconds_total',
    help: 'Processor time that this process took, in user and system mode.',
    registers: [registry],
  });
  return {
    answered: ({ method, route, status }, seconds) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    worked: (queue, handled) => queues.inc({ queue }, handled),
    counter: ({ name, help, label }) => {
      const full = { name: `passerelle_${name}_total`, help, labelNames: [label], registers: [registry] };
      const counter = new Counter(full);
      return (value) => counter.inc({ [label]: value });
    },
    text: () => {
      resident.set(process.memoryUsage.rss());
      const { user, system } = process.cpuUsage();
      processor.reset();
      processor.inc((user + system) / 1_000_000);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
