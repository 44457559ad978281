#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# on_x_display.sh PROGRAM FILTER: runs a test program on an X display of its own, under a window manager, and returns its
# status. openbox starts the program itself (--startup), once it manages windows: none is shown before.
set -eu
status=$(mktemp)
trap 'rm -f "$status"' EXIT
export SEGUE_TESTS="$1" SEGUE_FILTER="$2" SEGUE_STATUS="$status" QT_QPA_PLATFORM=xcb
xvfb-run -a -s '-screen 0 1280x800x24' openbox --startup \
    "sh -c '\"\$SEGUE_TESTS\" \"\$SEGUE_FILTER\"; echo \$? > \"\$SEGUE_STATUS\"; openbox --exit'"
exit "$(cat "$status")"
