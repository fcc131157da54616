-- Every word there is, and in how many items it stands.
SELECT word, items
FROM search_word
ORDER BY word
