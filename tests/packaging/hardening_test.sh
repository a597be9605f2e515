#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# hardening_test.sh PROGRAM [OPTIMISED]: what packaging/cmake/ChanceryHardening.cmake asks for is in the program. Calls that
# check their lengths are there only where it is OPTIMISED. Status 77: what it needs is not here, or this is another processor.
set -euo pipefail
export LC_ALL=C # what readelf says is read
program=$1
for tool in readelf objdump; do
    command -v "$tool" >/dev/null || { echo "there is no $tool here"; exit 77; }
done
[ "$(uname -m)" = x86_64 ] || { echo "this is no x86_64"; exit 77; }

faults=0
wants()
{
    if ! grep -qE "$2" <<<"$3"; then
        echo "$program has no $1"
        faults=1
    fi
}

wants 'position of its own at each start (PIE)' 'Type: +DYN' "$(readelf -hW "$program")"
wants 'read-only relocations (RELRO)' 'GNU_RELRO' "$(readelf -lW "$program")"
wants 'binding before it begins (BIND_NOW)' 'BIND_NOW|FLAGS_1.*NOW' "$(readelf -dW "$program")"
wants 'stack that is no code' 'GNU_STACK.* RW ' "$(readelf -lW "$program")"
symbols=$(readelf -sW --dyn-syms "$program")
wants 'guard of the stack' '__stack_chk_fail' "$symbols"
[ -z "${2:-}" ] || wants 'checked copies (_FORTIFY_SOURCE)' '__(mem|str|v?s?n?printf|read|pread)[a-z0-9]*_chk' "$symbols"
address=$(awk '$8 == "main" && $4 == "FUNC" { print "0x" $2; exit }' <<<"$(readelf -sW "$program")")
if [ -n "$address" ]; then
    code=$(objdump -d --start-address="$address" --stop-address=$((address + 16)) "$program")
    wants 'mark of where jumps may end (CET)' 'endbr64' "$code"
fi
[ "$faults" -eq 0 ] && echo "$program: PIE, RELRO, BIND_NOW, a stack that is guarded and no code, marks for CET${2:+, checked copies}"
exit "$faults"
