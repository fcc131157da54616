-- What is not known.
SELECT id, topic, text, ask, evidence
FROM gap
ORDER BY id
