// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

namespace segue::ui {

Session::Session(QObject* parent) : QObject(parent)
{
    connect(&m_dataset, &Dataset::failed, this, &Session::failed);
    connect(&m_outcome, &Outcome::failed, this, &Session::failed);
    connect(&m_training, &Training::failed, this, &Session::failed);
}

}  // namespace segue::ui
