import type { types } from '@slack/bolt';
import type { SlackInstall } from '../../app/ports/slack.ts';
import type { Words } from '../../words/words.ts';
import { LIMITS } from './limits.ts';
import { PRIVATE_SCOPES } from './manifest.ts';
import { said } from './rich.ts';
import { plain } from './text.ts';
import { may } from './watch.ts';

/** The window where who facilitates chooses the watch channel; private ones only where we may be in them. */
export function drawChoosing(install: SlackInstall, words: Words): types.ModalView {
  const { title, text, label, publicOnly, submit } = words.slack.channel;
  const withPrivate = may(install, PRIVATE_SCOPES);
  return {
    type: 'modal',
    callback_id: 'choosing',
    title: plain(title, LIMITS.viewTitle),
    submit: plain(submit, LIMITS.viewButton),
    close: plain(words.forms.cancel, LIMITS.viewButton),
    blocks: [
      said(text),
      {
        type: 'input',
        block_id: 'channel',
        label: plain(label, LIMITS.label),
        ...(withPrivate ? {} : { hint: plain(publicOnly, LIMITS.label) }),
        element: {
          type: 'conversations_select',
          action_id: 'channel',
          filter: {
            include: withPrivate ? ['public', 'private'] : ['public'],
            exclude_external_shared_channels: true,
            exclude_bot_users: true,
          },
          ...(install.channelId === null ? {} : { initial_conversation: install.channelId }),
        },
      },
    ],
  };
}
