# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""same_table.py OURS THEIRS: whether a table came through another program with every row and every letter."""
import csv
import sys


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [[cell.strip() for cell in row] for row in csv.reader(file)]


def letters(table):
    # A program shows dates and numbers in its own way; words stay as they are.
    return ["".join(c for c in "".join(row) if c.isalpha()) for row in table]


ours, theirs = rows(sys.argv[1]), rows(sys.argv[2])
if len(ours) != len(theirs):
    sys.exit(f"{len(ours)} rows went in, {len(theirs)} came out")
changed = [n for n, (a, b) in enumerate(zip(letters(ours), letters(theirs)), 1) if a != b]
if changed:
    sys.exit(f"row {changed[0]} has other words")
print(f"{len(ours)} rows of {len(ours[0])} columns, every word")
