-- All attainments, in their order.
SELECT id, name, question, how_to_get, family, exam, place, search_words, evidence
FROM attainment
ORDER BY place, id
