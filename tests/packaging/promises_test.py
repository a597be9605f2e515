# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""promises_test.py SOURCE: every test that packaging/SECURITY.md names is there, in the sources below SOURCE."""
import pathlib
import re
import sys

source = pathlib.Path(sys.argv[1])
tests = source / 'tests'
known = set()
for file in tests.rglob('*.cpp'):
    # A long name is written in pieces.
    text = re.sub(r'"\s*\n\s*"', '', file.read_text(encoding='utf-8'))
    known |= {name.replace('\\"', '"') for name in re.findall(r'TEST_CASE\(\s*"((?:[^"\\]|\\.)*)"', text)}
known |= {name for file in tests.rglob('CMakeLists.txt')
          for name in re.findall(r'NAME "(?:\w+: )?([^"]*)"', file.read_text(encoding='utf-8'))}

text = (source / 'packaging' / 'SECURITY.md').read_text(encoding='utf-8')
named = [' '.join(words.split()) for words in re.findall(r'`([^`]+)`', text)]
# Names of commands and files are quoted alike.
named = [words for words in named if words.count(' ') > 2 and not words.startswith(('ctest ', 'packaging/'))]
missing = [words for words in named if words not in known]
for words in missing:
    print(f'FAILED: SECURITY.md names a test that is not there: {words}')
if len(named) < 40:
    print(f'FAILED: only {len(named)} names of tests were found in SECURITY.md')
sys.exit(1 if missing or len(named) < 40 else 0)
