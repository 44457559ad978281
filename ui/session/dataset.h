// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/session/choices.h"
#include "ui/session/prepare.h"
#include "ui/session/read.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace segue::ui {

/// The open dataset: its table, what was found in it, what the rules leave and what is prepared of that, as
/// the choices say.
class Dataset : public QObject {
    Q_OBJECT
public:
    explicit Dataset(Choices& choices, QObject* parent = nullptr);

    // Pointers are null while there is none.
    const std::shared_ptr<const data::AlbumTable>& table() const { return m_table; }
    const data::Inspection& inspection() const { return m_inspection; }
    const std::shared_ptr<const experiment::Prepared>& prepared() const { return m_prepared; }
    const std::optional<Error>& prepareError() const { return m_prepareError; }
    /// What the rules took out, also where they left nothing to prepare; null while that is not known.
    const std::shared_ptr<const data::Cleaned>& cleaned() const { return m_cleaned; }
    /// The file that was last asked for, opened or not.
    const QString& asked() const { return m_asked; }
    bool isReading() const { return m_reading.isGoingOn(); }
    bool isPreparing() const { return m_preparing.isGoingOn(); }
    /// What is prepared is what the run was made of.
    bool isPreparedFor(const experiment::Run& run) const;

    /// Opens a dataset, its columns read as `how` says, or a run. The open dataset read in another way is an
    /// undo step. Another dataset begins with the default rules and preparation; how a network trains stays
    /// as chosen. Nothing is opened while the choices are locked.
    void open(const QString& path, const data::ReadOptions& how = {});
    /// Reads the open dataset in another way, as a part of an undo step.
    void readAgain(const data::ReadOptions& how);
    /// Opens a run with its data at another place than it says; they must be the very same.
    void openRun(const QString& run, const QString& data);
    void cancelReading();

Q_SIGNALS:
    /// A file was read: what was open gives way.
    void leaving();
    void changed();
    void preparedChanged();
    void opened(const segue::ui::Opened& opened, const QString& path);
    /// Reading or preparing began or ended.
    void activityChanged();
    void progressed(double share, double secondsLeft);
    void failed(const segue::Error& error);

private:
    void read(const QString& path, bool again, Job<Opened>::Work work);
    void take(Result<Opened> result, const QString& path, bool again);
    void carryChoicesOver(const Opened& opened);
    void takeChoices();
    void prepare();
    void takePrepared(Result<Preparation> preparation);
    template <class T>
    void start(Job<T>& job, typename Job<T>::Work work, typename Job<T>::Done done);

    Choices& m_choices;
    Setup m_setup;  ///< that is prepared, or will be
    QTimer m_prepareSoon;
    QString m_asked;
    std::shared_ptr<const data::AlbumTable> m_table;
    data::Inspection m_inspection;
    std::shared_ptr<const experiment::Prepared> m_prepared;
    std::optional<Error> m_prepareError;
    std::shared_ptr<const data::Cleaned> m_cleaned;
    Job<Opened> m_reading;
    Job<Preparation> m_preparing;
};

}  // namespace segue::ui
