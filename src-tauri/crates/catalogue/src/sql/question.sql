-- Questions people ask.
SELECT id, ask, answer, topic, evidence
FROM question
ORDER BY id
