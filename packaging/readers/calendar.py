# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""calendar.py FILE: a calendar as libical reads it: its events, each with a start, and no property refused."""
import sys

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    calendar = ICalGLib.Parser.parse_string(file.read())
if calendar is None or calendar.isa() != ICalGLib.ComponentKind.VCALENDAR_COMPONENT:
    sys.exit("no calendar")
if calendar.count_errors():
    sys.exit(f"{calendar.count_errors()} errors")
count = 0
event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
while event is not None:
    if event.get_dtstart().is_null_time() or not event.get_uid() or not event.get_summary():
        sys.exit("an event without start, UID or summary")
    count += 1
    event = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
if not count:
    sys.exit("no events")
print(f"{count} events, no error")
