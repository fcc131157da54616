-- All attainments, in their order.
SELECT id, name, question, how_to_get, family, exam, place, evidence
FROM attainment
ORDER BY place, id
