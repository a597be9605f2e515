#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bus_test.sh PROGRAM: the window on an accessibility bus of its own, under a display of its own, walked by bus_walk.py.
# Status 77: what it needs is not here.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
for tool in Xvfb dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "there is no $tool here"; exit 77; }
done
# Debian's own Python has the bindings, whichever other one comes first.
python=/usr/bin/python3
"$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null \
    || { echo 'there are no bindings of AT-SPI here (gir1.2-atspi-2.0, python3-gi)'; exit 77; }
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo 'there is no at-spi2-core here'; exit 77; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
for name in CONFIG_HOME STATE_HOME DATA_HOME RUNTIME_DIR; do
    mkdir -m 700 "$home/$name"
    export "XDG_$name=$home/$name"
done
export HOME=$home LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY XAUTHORITY QT_SCALE_FACTOR QT_FONT_DPI
"$python" "$here/with_display.py" 1366x768 dbus-run-session -- "$python" "$here/bus_walk.py" "$1" builtin:coalition-2026-01
