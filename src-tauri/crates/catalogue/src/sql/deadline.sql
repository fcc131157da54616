-- All days to know.
SELECT id, name, in_words, date, until, month, day, months_before_start, text, evidence
FROM deadline
ORDER BY id
