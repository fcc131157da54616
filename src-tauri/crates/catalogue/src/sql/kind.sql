-- All of them, in their order.
SELECT id, name, meaning, place, pattern, NULL AS shelf_life, search_words, evidence
FROM kind
ORDER BY place, id
