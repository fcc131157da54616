-- The items whose text holds the words, best first; names weigh more than what is said.
SELECT rowid, rank, snippet(search_text, 2, '', '', '…', 16) AS snippet
FROM search_text
WHERE search_text MATCH ?1 AND rank MATCH 'bm25(10.0, 6.0, 1.0)'
ORDER BY rank
LIMIT ?2
