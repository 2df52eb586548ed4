/** What the server tells pages that listen. */
export type News =
  | { kind: 'reports'; ids: number[] }
  | { kind: 'imports' }
  | { kind: 'reviews'; report: number }
  | { kind: 'actors' };

/** Passes news on to whoever listens. */
export interface Live {
  tell(news: News): void;
  listen(hear: (news: News) => void): () => void;
}

export function startLive(): Live {
  const listeners = new Set<(news: News) => void>();
  return {
    tell(news) {
      for (const hear of listeners) hear(news);
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
