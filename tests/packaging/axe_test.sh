#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# axe_test.sh SOURCES CHANCERY: the briefing as a page under axe-core in Chromium, on a desk and on a telephone. Skipped
# (77) where packaging/consumers has not installed them.
set -euo pipefail
modules="$1/build/consumers"
if [ ! -e "$modules/node_modules/axe-core" ] || ! command -v node >/dev/null || [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
    echo 'axe-core, node or Chromium is not there'
    exit 77
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for form in page full; do
    QT_QPA_PLATFORM=offscreen "$2" briefing builtin:coalition-2026-01 --form "$form" -o "$folder/$form.html"
    node "$1/packaging/readers/pages.mjs" axe "$modules" "$folder/$form.html"
done
