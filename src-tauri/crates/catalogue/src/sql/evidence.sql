-- All evidence, without its sources.
SELECT id, as_of, confidence, conflict, note, shelf_life_months
FROM evidence
ORDER BY id
