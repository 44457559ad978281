// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/closing.h"

#include "app/window/saving.h"
#include "ui/session/training.h"

namespace segue::app {

using About = CloseQuestion::About;

Closing::Closing(QWidget& window, ui::Training& training, ui::Analyses& analyses, Saving& saving)
    : QObject(&window), m_window(window), m_training(training), m_analyses(analyses), m_saving(saving)
{
    connect(&m_training, &ui::Training::ended, this, [this] { takeEnd(true); });
    connect(&m_saving, &Saving::exported, this, &Closing::takeEnd);
    connect(&m_analyses, &ui::Analyses::runningChanged, this, [this] { takeEnd(true); });
}

About Closing::goingOn() const
{
    if (m_training.isGoingOn()) return About::Training;
    if (m_saving.isExporting()) return About::Export;
    return m_analyses.running() ? About::Analysis : About::Nothing;
}

bool Closing::mayClose()
{
    const About about = goingOn();
    if (about == About::Nothing || m_now) return true;
    if (m_question) return false;
    m_question = new CloseQuestion(about, &m_window);
    connect(m_question, &CloseQuestion::closeWanted, this, [this, about](bool keep) { take(about, keep); });
    m_question->open();
    return false;
}

void Closing::take(About about, bool keep)
{
    m_question = nullptr;
    m_whenDone = true;
    m_now = about == About::Analysis;
    if (m_now || goingOn() == About::Nothing) return void(m_window.close());
    if (about == About::Training) m_training.ask(keep ? RunState::Stop : RunState::Abort);
    if (!keep) m_saving.stopExport();
}

void Closing::takeEnd(bool well)
{
    if (goingOn() != About::Nothing) return;
    if (m_question) m_question->reject();
    // Files that could not be written are told: the window stays for that.
    if (m_whenDone && well) m_window.close();
    m_whenDone = false;
}

}  // namespace segue::app
