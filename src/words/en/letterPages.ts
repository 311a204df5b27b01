import type { Sentences } from '../fr/words.ts';

export const letterPageWords: Sentences['letterPages'] = {
  title: 'The recap by e-mail',
  link: 'Receive the recap by e-mail',
  intro:
    'Each published recap can also come by e-mail. Nobody knows whether it is opened, and one click is enough to stop it.',
  mine: {
    active: (address) => `You receive it at ${address}.`,
    pending: (address) =>
      `A message waits for your click at ${address}. If it does not come, look among the unwanted ones.`,
    left: (address) => `You no longer receive it at ${address}.`,
    bounced: (address) => `Messages sent to ${address} come back: the address may have changed.`,
  },
  leave: 'Stop receiving it',
  address: {
    title: 'Receive it',
    label: 'E-mail address',
    hint: 'A message will be sent there: nothing else before the click that confirms.',
    submit: 'Send the message',
  },
  readers: {
    title: 'Put colleagues on the list',
    label: 'One person a line',
    hint: 'Nadia Ferhaoui <nadia@example.com>',
    informed: 'These people were told, and know how to stop receiving the letter.',
    informedHint: 'Nobody who left the letter is put back.',
    submit: 'Put on the list',
  },
  listed: (added, kept) =>
    [
      added === 1 ? '1 person was put on the list.' : `${added} people were put on the list.`,
      kept === 0 ? '' : kept === 1 ? '1 was known already.' : `${kept} were known already.`,
    ]
      .filter((one) => one !== '')
      .join(' '),
  unread: 'These lines hold no address: mend them, or leave them.',
  byMail: {
    off: 'Without a chat, everything can go by e-mail: sharing, trying, asking, and what is said to one person only.',
    on: 'This space lives by e-mail: what is said to one person only also comes to their address.',
    start: 'Live by e-mail',
    stop: 'Back to the channel alone',
  },
  table: {
    title: 'Who receives it',
    caption: 'Addresses on the list; what is read is not known',
    address: 'Address',
    status: 'State',
    since: 'Since',
    more: (n) => `And ${n} more, in the export of the space.`,
  },
  statuses: { pending: 'to confirm', active: 'on the list', left: 'left', bounced: 'returned' },
  door: {
    confirm: {
      title: 'Receive the letter',
      text: (address, space) =>
        `The letter of ${space} will be sent to ${address}, with each published recap.`,
      button: 'Confirm',
    },
    leave: {
      title: 'Stop receiving the letter',
      text: (address, space) => `The letter of ${space} will no longer be sent to ${address}.`,
      button: 'Stop receiving it',
    },
    confirmed: { title: 'Noted', text: 'The letter will come with the next published recap.' },
    left: { title: 'Done', text: 'This address will no longer receive the letter. No reason is asked.' },
    expired: { title: 'This link has expired', text: 'Ask for the letter again: a fresh message will come.' },
    forged: {
      title: 'This link is not complete',
      text: 'Open it from the message you received: it may have been cut on the way.',
    },
  },
};
