"""Reads every CSV file of a folder as Python does, strictly, and prints its rows as JSON."""

import csv
import json
import pathlib
import sys

tables = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.csv")):
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, restkey="too many", restval="too few", strict=True))
    tables[path.stem] = rows
json.dump(tables, sys.stdout)
