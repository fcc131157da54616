-- All starting points, in their order.
SELECT id, name, i_am, place, search_words, evidence
FROM start
ORDER BY place, id
