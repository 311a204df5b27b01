/** Slack asks to be answered within three seconds, and a window opens for three: what takes longer is answered after. */
const SOON_MS = 500;

/** What comes soon; null for what takes longer, and goes on. */
export async function soon<T>(work: Promise<T>, ms = SOON_MS): Promise<T | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
