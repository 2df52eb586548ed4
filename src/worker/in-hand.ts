import type { JsMsg } from '@nats-io/jetstream';

const LONGEST = 15 * 60_000; // ms that the cluster is told to wait; what takes longer goes to another worker

/** The messages that this worker has taken and not settled. */
export interface InHand {
  readonly size: number;
  take(message: JsMsg): void;
  /** Settles one: acknowledged, given back, laid aside. */
  settle(message: JsMsg, how: (message: JsMsg) => void): void;
  close(): void;
}

/** Tells the cluster again and again that messages in hand are being worked on, so that no other gets them. */
export function takeInHand(ackWait: number, onChange: (size: number) => void): InHand {
  const since = new Map<JsMsg, number>();
  const timer = setInterval(() => {
    const now = performance.now();
    for (const [message, taken] of since) if (now - taken < LONGEST) message.working();
  }, ackWait / 3);
  return {
    get size() {
      return since.size;
    },
    take(message) {
      since.set(message, performance.now());
      onChange(since.size);
    },
    settle(message, how) {
      if (!since.delete(message)) return;
      how(message);
      onChange(since.size);
    },
    close: () => clearInterval(timer),
  };
}
