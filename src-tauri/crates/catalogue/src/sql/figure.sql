-- All figures.
SELECT id, topic, what, value, unit, evidence
FROM figure
ORDER BY id
