-- Everything that can be found.
SELECT id, kind, item, title, subtitle, professions
FROM search_item
ORDER BY id
