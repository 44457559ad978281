// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace segue::app {

/// What a keyboard user expects of every window: what gets the focus by a key is scrolled into view, in every
/// area around it, and Shift+F10 opens the menu that the Menu key opens.
void keepKeyboardHabits(QWidget& window);

}  // namespace segue::app
