#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""with_display.py WIDTHxHEIGHT COMMAND…

Runs a command with a display of its own and ends with its status. The server chooses the display's number itself and says
it when it takes connections; it does not begin anew when a client leaves that was the only one. (xvfb-run chooses a number
that another server may have by then, and its server turns away whoever comes while it begins anew.)
"""

import os
import select
import subprocess
import sys
import tempfile


def main():
    size, command = sys.argv[1], sys.argv[2:]
    read, write = os.pipe()
    said = tempfile.TemporaryFile()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-noreset", "-nolisten", "tcp"],
                              pass_fds=[write], stdin=subprocess.DEVNULL, stdout=said, stderr=said)
    os.close(write)
    try:
        ready, _, _ = select.select([read], [], [], 60)
        number = os.read(read, 16).decode().strip() if ready else ""
        if not number:
            said.seek(0)
            sys.exit("with_display.py: Xvfb does not start: " + said.read().decode(errors="replace").strip())
        return subprocess.run(command, env={**os.environ, "DISPLAY": f":{number}"}, check=False).returncode
    finally:
        server.terminate()
        server.wait()


sys.exit(main())
