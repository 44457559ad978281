// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <cstdlib>

namespace segue::bench {

/// Ends the program, without tidying up, once a window has painted for the first time.
class EndAtFirstPaint : public QObject {
public:
    explicit EndAtFirstPaint(QWidget& window) : QObject(&window) { window.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The window's children are painted in the same go, before the next event.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace segue::bench
