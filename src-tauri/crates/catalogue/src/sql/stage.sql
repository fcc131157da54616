-- All of them, in their order.
SELECT id, name, meaning, place, NULL AS pattern, NULL AS shelf_life, search_words, evidence
FROM stage
ORDER BY place, id
