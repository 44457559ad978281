// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/config.h"

#include <QWidget>

#include <map>
#include <memory>
#include <string_view>

namespace segue::ui {

/// Why a parameter has nothing to decide with what else is chosen; "" = it decides something.
QString idleReason(std::string_view name, const model::Config& config);

/// A form made from `configTable()`: groups that fold, only the essential fields open; label, unit, range and
/// help from the table; fields that differ from the preset in bold with a reset; an invalid field says so
/// beside it.
class ConfigForm : public QWidget {
    Q_OBJECT
public:
    explicit ConfigForm(QWidget* parent = nullptr);
    ~ConfigForm() override;

    const model::Config& config() const;
    void setConfig(const model::Config& config);
    /// Why training cannot start with what stands here now; "" = it can.
    QString problem() const;
    /// What should be known of some fields, by parameter; it does not stop a training.
    void setNotes(const std::map<std::string_view, QString>& notes);
    /// Fields are locked while a run goes on.
    void setLocked(bool locked, const QString& reason);

Q_SIGNALS:
    /// A field was edited; `parameter` is its name, "" after a reset.
    void configChanged(const QString& parameter);
    /// `problem()` may answer differently.
    void problemChanged();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

}  // namespace segue::ui
