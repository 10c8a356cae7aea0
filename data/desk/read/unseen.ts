/**
 * Characters that no editor shows, in the class of a regular expression: controls, those that turn the direction of writing around, those
 * without width (but for the joiners that some scripts and emoji need), tags, half characters and those that nobody has assigned a meaning.
 */
export const UNSEEN = /(?![\t\n\r\u0085])\p{Cc}|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]|\p{Cs}|\p{Co}|(?<!\p{L})[\u200c\u200d](?!\p{Emoji})|(?<=[A-Za-z])[\u200c\u200d]/u;
