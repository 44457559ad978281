// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/dataset.h"

#include "ui/session/steps/read_again.h"

#include <utility>

namespace segue::ui {

namespace {

constexpr int kPrepareDelay = 150;  // ms: typing "12" must not prepare "1" first

}  // namespace

Dataset::Dataset(Choices& choices, QObject* parent)
    : QObject(parent), m_choices(choices), m_setup(choices.setup())
{
    m_prepareSoon.setSingleShot(true);
    m_prepareSoon.setInterval(kPrepareDelay);
    connect(&m_prepareSoon, &QTimer::timeout, this, &Dataset::prepare);
    connect(&m_choices, &Choices::changed, this, &Dataset::takeChoices);
}

bool Dataset::isPreparedFor(const experiment::Run& run) const
{
    return m_prepared && !isPreparing() && !m_prepareSoon.isActive() && m_table->hash == run.dataHash &&
           m_table->readAs.readsAs(run.readAs) && m_setup.preparesAs({run.cleaning, run.config});
}

template <class T>
void Dataset::start(Job<T>& job, typename Job<T>::Work work, typename Job<T>::Done done)
{
    job.start(std::move(work), std::move(done),
              [this](double share, double secondsLeft) { Q_EMIT progressed(share, secondsLeft); });
    Q_EMIT activityChanged();
}

void Dataset::open(const QString& path, const data::ReadOptions& how)
{
    read(path, false,
         [file = path.toStdString(), how](const RunControl& control) { return openAny(file, control, how); });
}

void Dataset::readAgain(const data::ReadOptions& how)
{
    if (!m_table) return;
    read(QString::fromStdString(m_table->source), true,
         [file = m_table->source, how](const RunControl& control) { return openAny(file, control, how); });
}

void Dataset::openRun(const QString& run, const QString& data)
{
    read(run, false, [file = run.toStdString(), place = data.toStdString()](const RunControl& control) {
        return ui::openRun(file, control, place);
    });
}

void Dataset::read(const QString& path, bool again, Job<Opened>::Work work)
{
    if (m_choices.areLocked()) return;
    m_asked = path;
    start<Opened>(m_reading, std::move(work),
                  [this, path, again](Result<Opened> result) { take(std::move(result), path, again); });
}

void Dataset::cancelReading()
{
    m_reading.abandon();
    Q_EMIT activityChanged();
}

/// The very same file keeps every choice, one that has changed meanwhile the rules but no album by hand;
/// another one begins anew, with one step back to the choices before.
void Dataset::carryChoicesOver(const Opened& opened)
{
    const bool samePlace = m_table && opened.table && !opened.run && opened.table->source == m_table->source;
    if (samePlace && opened.table->hash == m_table->hash) {
        if (!opened.table->readAs.readsAs(m_table->readAs))
            m_choices.undoStack()->push(new ReadAgain(*this, m_table->readAs, opened.table->readAs));
        return;
    }
    m_choices.forgetAlbums();
    if (!samePlace && !opened.run) m_choices.startWithDefaults();
}

void Dataset::take(Result<Opened> result, const QString& path, bool again)
{
    Q_EMIT activityChanged();
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled) Q_EMIT failed(result.error());
        return;
    }
    const Opened& opened = *result;
    m_preparing.abandon();
    m_prepared = nullptr;
    m_cleaned = nullptr;
    m_prepareError.reset();
    Q_EMIT leaving();
    if (!again) carryChoicesOver(opened);
    m_table = opened.table;
    m_inspection = opened.inspection;
    Q_EMIT changed();
    Q_EMIT preparedChanged();
    m_choices.put(opened.run ? Setup{opened.run->cleaning, opened.run->config} : m_choices.setup());
    Q_EMIT this->opened(opened, path);
    if (opened.dataProblem) Q_EMIT failed(*opened.dataProblem);
    if (opened.run && opened.run->failure) Q_EMIT failed(*opened.run->failure);
    if (m_table) prepare();
}

void Dataset::takeChoices()
{
    const bool prepares = !m_choices.setup().preparesAs(m_setup);
    m_setup = m_choices.setup();
    if (prepares && m_table) m_prepareSoon.start();
}

void Dataset::prepare()
{
    m_prepareSoon.stop();
    const auto work = [table = m_table, setup = m_setup](const RunControl& control) {
        return prepareAlbums(table, setup, control);
    };
    start<Preparation>(m_preparing, work,
                       [this](Result<Preparation> preparation) { takePrepared(std::move(preparation)); });
}

void Dataset::takePrepared(Result<Preparation> preparation)
{
    Q_EMIT activityChanged();
    const Preparation done = preparation ? std::move(*preparation) : Preparation{{}, {}, preparation.error()};
    m_prepared = done.prepared;
    m_cleaned = done.cleaned;
    m_prepareError = done.problem;
    Q_EMIT preparedChanged();
}

}  // namespace segue::ui
