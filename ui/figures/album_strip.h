// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"

#include <QWidget>

#include <vector>

namespace segue::ui {

/// An album as a strip: every track a cell, a value as the strength of its colour. Arrow keys and clicks
/// choose a track.
class AlbumStrip : public QWidget {
    Q_OBJECT
public:
    explicit AlbumStrip(QWidget* parent = nullptr);
    /// NaN = no value.
    void setValues(std::vector<double> values, const QString& name, plot::Role role);
    void setCurrent(int position);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int at(double x) const;
    QRectF cell(int position) const;

    std::vector<double> m_values;
    QString m_name;
    plot::Role m_role = plot::Role::Accent;
    int m_current = -1;
};

}  // namespace segue::ui
