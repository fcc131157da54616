-- All of them, in their order.
SELECT id, name, meaning, place, NULL AS pattern, shelf_life, search_words, evidence
FROM topic
ORDER BY place, id
