// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/workbench.h"

#include "ui/jobs/runs_folder.h"
#include "ui/session/read_again.h"

#include <utility>

namespace segue::ui {

namespace {

constexpr int kPrepareDelay = 150;  // ms: typing "12" must not prepare "1" first

}  // namespace

/// One undoable change of the choices.
class ChooseCommand : public QUndoCommand {
public:
    ChooseCommand(Workbench& bench, Choices before, Choices after, const QString& what, QString mergeKey = {})
        : QUndoCommand(what.left(1).toUpper() + what.mid(1)), m_bench(bench), m_before(std::move(before)),
          m_after(std::move(after)), m_mergeKey(std::move(mergeKey))
    {
    }
    void undo() override { m_bench.apply(m_before); }
    void redo() override { m_bench.apply(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* later) override
    {
        const auto& next = static_cast<const ChooseCommand&>(*later);
        if (next.m_mergeKey != m_mergeKey) return false;
        m_after = next.m_after;
        setText(next.text());
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Workbench& m_bench;
    Choices m_before, m_after;
    QString m_mergeKey;
};

Workbench::Workbench(QObject* parent) : QObject(parent)
{
    m_prepareSoon.setSingleShot(true);
    m_prepareSoon.setInterval(kPrepareDelay);
    connect(&m_prepareSoon, &QTimer::timeout, this, &Workbench::prepare);
    connect(&m_analyses, &Analyses::runningChanged, this, &Workbench::activityChanged);
    connect(&m_analyses, &Analyses::progressed, this, &Workbench::progressed);
    connect(&m_analyses, &Analyses::failed, this, &Workbench::failed);
}

Workbench::~Workbench()
{
    m_undo.disconnect();  // it tells of its own end, when what its listeners would look at is gone
}

QString Workbench::runsFolder() { return ui::runsFolder(); }

Workbench::Activity Workbench::activity() const
{
    if (training()) switch (m_discarding ? RunState::Abort : m_training.asked()) {
            case RunState::Go: return Activity::Training;
            case RunState::Pause: return Activity::Paused;
            default: return Activity::Stopping;
        }
    if (m_reading.isGoingOn()) return Activity::Reading;
    if (m_preparing.isGoingOn()) return Activity::Preparing;
    if (m_evaluating.isGoingOn()) return Activity::Evaluating;
    if (const auto kind = m_analyses.running())
        return *kind == Analyses::Kind::Importance ? Activity::Permuting
               : *kind == Analyses::Kind::Shuffle  ? Activity::Shuffling
                                                   : Activity::Retraining;
    return Activity::Idle;
}

void Workbench::loadEngine()
{
    if (m_loading.isGoingOn() || m_engine) return;
    const int threads = int(m_choices.config.threads);
    const auto work = [threads](const RunControl&) -> Result<LoadedEngine> {
        auto engine = model::loadEngine();
        if (!engine) return engine.error();
        return LoadedEngine{*engine, (*engine)->info(threads)};
    };
    m_loading.start(work, [this](Result<LoadedEngine> loaded) {
        if (!loaded) return Q_EMIT failed(loaded.error());
        m_engine = loaded->engine;
        m_engineInfo = loaded->info;
        Q_EMIT engineLoaded();
    });
}

std::optional<model::Engine::Estimate> Workbench::estimate() const
{
    if (training()) return m_trainingEstimate;
    if (!m_engine || !m_prepared || m_evaluating.isGoingOn() || m_analyses.running() ||
        !model::validate(m_choices.config))
        return std::nullopt;
    return m_engine->estimate(m_choices.config, m_prepared->samples);
}

void Workbench::open(const QString& path, const data::ReadOptions& how) { read(path, how, false); }

void Workbench::readAgain(const data::ReadOptions& how)
{
    if (m_table) read(QString::fromStdString(m_table->source), how, true);
}

void Workbench::read(const QString& path, const data::ReadOptions& how, bool stepping)
{
    startReading(path, stepping, [file = path.toStdString(), how](const RunControl& control) {
        return openAny(file, control, how);
    });
}

void Workbench::findData(const QString& path)
{
    if (!m_run) return;
    const auto work = [run = m_run->path, data = path.toStdString()](const RunControl& control) {
        return openRun(run, control, data);
    };
    startReading(QString::fromStdString(m_run->path), false, work);
}

void Workbench::startReading(const QString& path, bool stepping, Job<Opened>::Work work)
{
    if (training()) return;
    m_asked = path;
    start<Opened>(m_reading, std::move(work),
                  [this, path, stepping](Result<Opened> opened) { take(std::move(opened), path, stepping); });
}

void Workbench::cancelReading()
{
    m_reading.abandon();
    Q_EMIT activityChanged();
}

/// The very same file keeps every choice, one that has changed meanwhile the rules but no album by hand;
/// another one begins anew, with one step back to the choices before.
void Workbench::carryChoicesOver(const Opened& opened)
{
    const bool samePlace = m_table && opened.table && !opened.run && opened.table->source == m_table->source;
    if (samePlace && opened.table->hash == m_table->hash) {
        if (!opened.table->readAs.readsAs(m_table->readAs))
            m_undo.push(new ReadAgain(*this, m_table->readAs, opened.table->readAs));
        return;
    }
    m_undo.clear();
    m_choices.cleaning.exclude.clear();  // ids of another dataset's albums
    m_choices.cleaning.keep.clear();
    if (samePlace || opened.run) return;
    const Choices before = std::exchange(m_choices, m_choices.forAnotherDataset());
    if (before != m_choices)
        m_undo.push(new ChooseCommand(*this, before, m_choices, tr("start with the default rules")));
}

void Workbench::take(Result<Opened> opened, const QString& path, bool stepping)
{
    Q_EMIT activityChanged();
    if (!opened) {
        if (opened.error().code != ErrorCode::Cancelled) Q_EMIT failed(opened.error());
        return;
    }
    m_preparing.abandon();
    m_evaluating.abandon();
    m_prepared = nullptr;
    m_cleaned = nullptr;
    m_prepareError.reset();
    dropRun();
    if (!stepping) carryChoicesOver(*opened);
    m_table = opened->table;
    m_inspection = std::move(opened->inspection);
    if (opened->run) m_choices = {opened->run->cleaning, opened->run->config};
    Q_EMIT datasetChanged();
    Q_EMIT preparedChanged();
    Q_EMIT choicesChanged();
    m_dataProblem = opened->dataProblem;
    if (opened->run) takeRun(opened->run);
    Q_EMIT this->opened(path);
    if (opened->dataProblem) Q_EMIT failed(*opened->dataProblem);
    if (opened->run && opened->run->failure) Q_EMIT failed(*opened->run->failure);
    if (m_table) prepare();
}

void Workbench::takeRun(std::shared_ptr<const experiment::Run> run)
{
    m_run = std::move(run);
    m_history = m_run->history;
    m_shelf.renew(m_run);
    Q_EMIT historyChanged();
    Q_EMIT runChanged();
}

void Workbench::dropRun()
{
    m_run = nullptr;
    m_dataProblem.reset();
    setEvaluation({});
    m_history.clear();
    Q_EMIT historyChanged();
    Q_EMIT runChanged();
    Q_EMIT evaluatedChanged();
}

void Workbench::choose(const Choices& choices, const QString& what, const QString& mergeKey)
{
    if (choices == m_choices || training()) return;
    m_undo.push(new ChooseCommand(*this, m_choices, choices, what, mergeKey));
}

void Workbench::apply(const Choices& choices)
{
    const bool prepares = !choices.preparesAs(m_choices);
    m_choices = choices;
    if (prepares && m_table) m_prepareSoon.start();
    Q_EMIT choicesChanged();
}

void Workbench::prepare()
{
    m_prepareSoon.stop();
    const auto work = [table = m_table, choices = m_choices](const RunControl& control) {
        return prepareAlbums(table, choices, control);
    };
    start<Preparation>(m_preparing, work,
                       [this](Result<Preparation> preparation) { takePrepared(std::move(preparation)); });
}

void Workbench::takePrepared(Result<Preparation> preparation)
{
    Q_EMIT activityChanged();
    const Preparation done = preparation ? std::move(*preparation) : Preparation{{}, {}, preparation.error()};
    m_prepared = done.prepared;
    m_cleaned = done.cleaned;
    m_prepareError = done.problem;
    Q_EMIT preparedChanged();
    if (m_run && m_run->finished && !m_evaluated && !m_evaluatedOrders && isPreparedFor(*m_run)) evaluate();
}

void Workbench::setMistyped(const QString& problem)
{
    if (std::exchange(m_mistyped, problem) != problem) Q_EMIT mistypedChanged();
}

Status Workbench::saveRunAs(const QString& path) const
{
    return m_run ? experiment::saveRun(*m_run, path.toStdString())
                 : Status(Error{ErrorCode::RunUnfinished, path.toStdString(), 0, {}, {}, {}});
}

}  // namespace segue::ui
