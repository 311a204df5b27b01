import type { Sentences } from '../fr/words.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const rhythmWords: Sentences['rhythm'] = {
  country: (code) => regions.of(code) ?? code,
  weekDay: (day) => DAYS[day - 1] ?? '',
  hour: (hour) => `${hour}:00`,
  calm: {
    title: 'Quiet',
    mine: 'Passerelle may tell you one thing you did not ask for, once a week at most and outside quiet hours.',
    minePaused: 'Paused: Passerelle tells you nothing unless you ask.',
    pauseMine: 'Tell me nothing more',
    resumeMine: 'Resume for me',
    space: (quietFrom, quietUntil) =>
      `Nothing is said from ${quietFrom} to ${quietUntil}, at weekends or on public holidays. The channel gets at most one message a day that nobody asked for.`,
    spacePaused: 'The whole space is paused: Passerelle says nothing unless it is asked.',
    pauseSpace: 'Pause the whole space',
    resumeSpace: 'Resume for the whole space',
    settings: 'Set the rhythm',
  },
  form: {
    title: 'The rhythm of this space',
    intro: (timeZone) => `Hours are those of ${timeZone}.`,
    recapDay: 'Day of the recap',
    recapHour: 'Hour of the recap',
    recapHint: 'On a public holiday it waits for the next working day, at the same hour.',
    quietFrom: 'Quiet hours from',
    quietUntil: '… until the next morning at',
    place: 'Public holidays of',
    placeHint: 'Once a country is saved, its regions that have days of their own are offered here.',
    noPlace: 'None: weekends only',
    submit: 'Save',
    noAwakeHour: 'No hour would be left to speak: choose a later hour in the evening.',
    recapInQuietHours: 'The recap would go during quiet hours: choose an hour at which people work.',
  },
};
