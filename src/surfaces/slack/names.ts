/** Names of our gestures, the same in the manifest and where they are answered. */
export const SHARE_SHORTCUT = 'share_use';
export const MESSAGE_SHORTCUT = 'share_message';
/** The button by which who facilitates opens the channel: of Slack alone. */
export const OPENING = { is: 'own', name: 'open', id: '' } as const;
/** The button by which a command that Slack was too slow for is given again, its words brought along. */
export const AGAIN = { is: 'own', name: 'again', id: '' } as const;
/** The button by which they choose another one, and the one by which they choose this very one. */
export const CHOOSING = { is: 'own', name: 'choose', id: '' } as const;
export const watching = (channel: string) => ({ is: 'own', name: 'watch', id: channel }) as const;
