// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/session/checks/duplicate_pairs.h"
#include "ui/session/dataset.h"
#include "ui/widgets/basics.h"

#include <QDialog>

#include <array>

class QCheckBox;

namespace segue::ui {

class AlbumCard;
class DataTable;

/// The albums that are held for the same one, pair by pair: why, which one stays and why, both with their
/// tracks side by side. What is decided here is an undo step like any other choice.
class DuplicatesDialog : public QDialog {
    Q_OBJECT
public:
    DuplicatesDialog(Dataset& dataset, Choices& choices, QWidget* parent = nullptr);

    DataTable* pairTable() const { return m_table; }
    /// In the order of PairChoice.
    const std::array<QPushButton*, 4>& choiceButtons() const { return m_buttons; }

Q_SIGNALS:
    void failed(const segue::Error& error);

private:
    void layOut();
    QWidget* makeAlbums();
    QLayout* makeChoices();
    QLayout* makeOptions();
    void look();
    void take(Result<DuplicatePairs> pairs);
    void lookAgain();
    void fill();
    void showFates();
    void showChosen();
    void choose(PairChoice choice);
    void setOption(bool data::CleaningOptions::*option, bool on, const QString& what);
    std::vector<int> chosenPairs() const;
    bool stands(const std::string& id) const;
    void learnStanding();
    void showOptions();
    bool isAs(PairChoice choice, const data::Duplicate& pair) const;
    QString sentence() const;

    Dataset& m_dataset;
    Choices& m_choices;
    LatestJob<DuplicatePairs> m_job;
    std::shared_ptr<const DuplicatePairs> m_pairs;
    data::CleaningOptions m_looked;  ///< the rules the pairs are of
    std::shared_ptr<const data::AlbumTable> m_lookedTable;
    class Standing;
    const std::shared_ptr<Standing>
        m_standing;                  ///< the albums that are used; the table's threads read it too
    bool m_standingCurrent = false;  ///< of the decisions, too
    Text* m_words;
    QCheckBox *m_editions, *m_sounds;
    DataTable* m_table;
    AlbumCard *m_left, *m_right;
    std::array<QPushButton*, 4> m_buttons{};
};

}  // namespace segue::ui
