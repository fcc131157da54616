"""Writes given answers into the first questions of a compiled catalogue; prints whose they are."""

import json
import sqlite3
import sys

path, answers = sys.argv[1], json.loads(sys.argv[2])
database = sqlite3.connect(path)
ids = [row[0] for row in database.execute("SELECT id FROM question ORDER BY id")][: len(answers)]
for id, answer in zip(ids, answers):
    database.execute("UPDATE question SET answer = ? WHERE id = ?", (answer, id))
database.commit()
json.dump(ids, sys.stdout)
