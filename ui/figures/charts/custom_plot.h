// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot 2.1.0 is written with Qt's keywords, which are off everywhere in Segue (torch uses `slots` as a
// name). This is the one place that includes it.

#include <QObject>
#include <QtGlobal>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH

#include <qcustomplot.h>

#undef signals
#undef slots
#undef emit
#undef foreach
