/** Names of our gestures, the same in the manifest and where they are answered. */
export const SHARE_SHORTCUT = 'share_use';
export const MESSAGE_SHORTCUT = 'share_message';
