import type { problems as fr } from '../fr/problems';
import type { Words } from '../words';

const named = (d: string) => (d ? ` (“${d}”)` : '');

const patternRefusals: Readonly<Record<string, string>> = {
  unreadable: 'This regular expression cannot be read: a bracket is probably not closed.',
  unsupported:
    'This regular expression looks around itself, as (?=…) or \\1 do: Relais does not allow it, because a page could freeze.',
  too_long:
    'This regular expression is too long to be held against every comment: make two rules of it, or write words instead.',
  too_many:
    'The charter’s regular expressions are too long together to be held against every comment. Words, with * for the letters that vary, have no such limit.',
  too_many_wordless:
    'Too many of the charter’s regular expressions name no word of three letters or more: all of them would be held against every comment. Add to this one a word that the comment must hold.',
};

export const problems = {
  too_large: () => 'The file is larger than five megabytes.',
  not_json: (d) => `The file cannot be read as a charter${d ? ` (${d})` : ''}.`,
  too_deep: () => 'The file is nested too deeply to be a charter.',
  duplicate_key: (d) => `A field stands twice${named(d)}.`,
  forbidden_key: (d) => `A field is not allowed${named(d)}.`,
  bad_signature: () =>
    'The signature of this file does not match what it holds: it was changed after it was signed.',
  not_a_charter: () => 'This file is not a Relais charter.',
  newer_version: (d) => `This charter was written by a newer Relais${named(d)}. Please update Relais.`,
  unknown_version: (d) => `The version of this charter is unknown${named(d)}.`,
  missing: () => 'A required field is missing.',
  wrong_type: (d) => `The value is not of the expected type${named(d)}.`,
  unknown_field: (d) => `A field is unknown${named(d)}.`,
  unknown_value: (d) => `The value is not one of the choices${named(d)}.`,
  bad_format: (d) => `The value does not have the expected form${named(d)}.`,
  too_short: () => 'This field cannot stay empty or so short.',
  too_long: (d) => `This field is too long${d ? `: ${d} at most` : ''}.`,
  too_small: (d) => `The value is too small${d ? `: ${d} at least` : ''}.`,
  too_big: (d) => `The value is too big${d ? `: ${d} at most` : ''}.`,
  invalid: (d) => `The value is not allowed${named(d)}.`,
  duplicate_id: (d) => `Two items have the same identifier${named(d)}.`,
  reserved_id: (d) => `This identifier is reserved for Relais${named(d)}.`,
  duplicate_page: (d) => `The same page stands twice${named(d)}.`,
  unknown_department: (d) => `This department is not in the charter${named(d)}.`,
  orphan_topic: (d) => `This topic has no department in charge${named(d)}. Each topic must have one.`,
  unknown_article: (d) => `This article is not in the charter${named(d)}.`,
  unknown_topic: (d) => `This topic is not in the charter${named(d)}.`,
  unknown_person: (d) => `This person is not in the charter${named(d)}.`,
  blank_not_declared: (d) => `The text holds a field that is not declared${named(d)}.`,
  blank_not_used: (d) => `A declared field is in no text${named(d)}.`,
  blank_without_choices: (d) => `A field with choices has none${named(d)}.`,
  locked_not_in_text: (d) => `A locked passage is not in the text${named(d)}.`,
  two_variants_of_a_language: (d) => `A reply has two texts in the same language${named(d)}.`,
  dates_reversed: () => 'The end date comes before the start date.',
  words_say_nothing: (d) => `This keyword holds nothing to look for${named(d)}.`,
  pattern_refused: (d) => patternRefusals[d] ?? patternRefusals.unreadable ?? '',
  pattern_engine_missing: () => 'Patterns cannot be checked here.',
} satisfies Words<typeof fr>;

export const problemUnknown = 'A value is not allowed.';
