-- Pages to open next, by title.
SELECT id, title, url, publisher, evidence
FROM link
ORDER BY title, id
