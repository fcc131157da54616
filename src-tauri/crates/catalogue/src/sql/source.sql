-- All sources.
SELECT id, title, publisher, url, copy_date, note, read_at
FROM source
ORDER BY id
