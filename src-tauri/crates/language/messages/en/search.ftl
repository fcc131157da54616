# Why a row was found.
search-name = by its name
search-also-called = also called { $name }
search-searched-for = people search for “{ $words }”
search-spelled = spelled nearly like { $name }
search-text = in the text
