/** The shortcodes that chats write for the icons people put before a field; others are decoration and are dropped. */
const SHORTCODES: Readonly<Record<string, string>> = {
  wrench: '🔧', hammer_and_wrench: '🛠️', hammer: '🔨', tools: '🛠️', gear: '⚙️', toolbox: '🧰', robot_face: '🤖', robot: '🤖', nut_and_bolt: '🔩',
  bulb: '💡', dart: '🎯', pushpin: '📌', memo: '📝', pencil: '📝', clipboard: '📋',
  stopwatch: '⏱️', hourglass: '⌛', hourglass_flowing_sand: '⏳', alarm_clock: '⏰', timer_clock: '⏲️', clock1: '🕐', clock3: '🕒', mantelpiece_clock: '🕰️', watch: '⌚',
  warning: '⚠️', rotating_light: '🚨', construction: '🚧', no_entry: '⛔', no_entry_sign: '🚫', octagonal_sign: '🛑', exclamation: '❗', heavy_exclamation_mark: '❗', x: '❌', thumbsdown: '👎', '-1': '👎',
  link: '🔗', globe_with_meridians: '🌐', paperclip: '📎', speech_balloon: '💬', keyboard: '⌨️', left_speech_bubble: '🗨️',
  moneybag: '💰', euro: '💶', dollar: '💵', heavy_dollar_sign: '💲', money_with_wings: '💸', credit_card: '💳', coin: '🪙', label: '🏷️',
  busts_in_silhouette: '👥', bust_in_silhouette: '👤', briefcase: '💼', 'office_worker': '🧑‍💼',
  question: '❓', grey_question: '❔', thinking_face: '🤔', thinking: '🤔', face_with_rolling_eyes: '🙄', smirk: '😏', joy: '😂',
  one: '1️⃣', two: '2️⃣', three: '3️⃣', four: '4️⃣', five: '5️⃣', six: '6️⃣', seven: '7️⃣',
  arrow_right: '→', white_check_mark: '✅', heavy_check_mark: '✔️', small_blue_diamond: '•', black_small_square: '•', small_orange_diamond: '•',
};

/** The emoji of a shortcode without its colons, or nothing where it only decorates. */
export function emojiOf(shortcode: string): string {
  return SHORTCODES[shortcode] ?? '';
}
