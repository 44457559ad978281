// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/order_test.h"

namespace segue::ui {

OrderTest::OrderTest(const Dataset& dataset, QObject* parent) : QObject(parent), m_dataset(dataset)
{
    for (auto signal : {&Dataset::changed, &Dataset::preparedChanged})
        connect(&dataset, signal, this, &OrderTest::lookForOtherAlbums);
    lookForOtherAlbums();
}

/// Other settings of the windows prepare the same albums anew: they change nothing about their order.
void OrderTest::lookForOtherAlbums()
{
    const auto& prepared = m_dataset.prepared();
    if (!prepared && m_dataset.table() && !m_dataset.prepareError()) return;  // being prepared anew
    const auto& albums = prepared ? prepared->cleaned.albums : nullptr;
    const auto same = [&] {
        return albums && m_albums && albums->table == m_albums->table && albums->rows == m_albums->rows;
    };
    if (albums == m_albums || same()) return;
    m_albums = albums;
    m_answered.reset();
    m_job.abandon();
    Q_EMIT changed();
}

void OrderTest::start(const order::OrderQuestion& question)
{
    if (m_job.isGoingOn() || !m_albums) return;
    const auto work = [albums = m_albums, question](const JobControl& control) -> Result<Answered> {
        const auto windows = features::makeWindows(albums, {.cumulation = features::Cumulation::None});
        auto answer = order::answerOrder(*windows, question, control);
        if (!answer) return answer.error();
        return Answered{albums, std::move(*answer)};
    };
    m_job.start(
        work, [this](Result<Answered> answered) { take(std::move(answered)); },
        [this](double share, double secondsLeft) { Q_EMIT progressed(share, secondsLeft); });
    Q_EMIT changed();
}

void OrderTest::stop()
{
    m_job.ask(RunState::Stop);
}

void OrderTest::take(Result<Answered> answered)
{
    if (answered)
        m_answered = std::make_shared<const Answered>(std::move(*answered));
    else
        Q_EMIT failed(answered.error());
    Q_EMIT changed();
}

}  // namespace segue::ui
