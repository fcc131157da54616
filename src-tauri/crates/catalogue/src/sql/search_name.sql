-- The names by which things are known.
SELECT item, reason, name
FROM search_name
ORDER BY item, place
