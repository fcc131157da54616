"""Asks Python's sqlite3 whether a file is whole, and prints what it says as JSON."""

import json
import sqlite3
import sys

with sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True) as db:

    def ask(sql):
        try:
            return [list(row) for row in db.execute(sql)]
        except sqlite3.DatabaseError as error:
            return [[str(error)]]

    answers = {
        "integrity": ask("PRAGMA integrity_check"),
        "broken": ask("PRAGMA foreign_key_check"),
        "meta": dict(ask("SELECT key, value FROM meta")),
        "professions": ask("SELECT count(*) FROM profession")[0][0],
        "cited": ask("SELECT count(*) FROM evidence_source")[0][0],
    }
json.dump(answers, sys.stdout)
