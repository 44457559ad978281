// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/picture_dialog.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

#include <algorithm>

namespace segue::ui {

namespace {

constexpr const char* kEndings[] = {"png", "svg", "pdf"};
constexpr double kCentimetresAnInch = 2.54;

QSpinBox* spinBox(int least, int most, const QString& suffix, const QString& name)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setSingleStep(50);
    box->setAccessibleName(name);
    return box;
}

QString key(const char* name) { return QStringLiteral("picture/") + QLatin1String(name); }

}  // namespace

PictureDialog::PictureDialog(QWidget* parent)
    : QDialog(parent), m_format(new QComboBox), m_width(spinBox(200, 8000, tr(" px"), tr("Width"))),
      m_height(spinBox(150, 8000, tr(" px"), tr("Height"))),
      m_dpi(spinBox(72, 1200, tr(" dpi"), tr("Resolution"))), m_dark(new QCheckBox(tr("&Dark ground"))),
      m_print(new QLabel)
{
    setObjectName(QStringLiteral("savePicture"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save picture"));
    m_format->addItems({tr("PNG: pixels, for slides and the web"), tr("SVG: lines and text, to be edited"),
                        tr("PDF: lines and text, for print")});
    m_format->setAccessibleName(tr("Format"));
    m_dark->setToolTip(tr("As in the dark theme; else dark on white, as paper wants it"));
    const QSettings settings;
    const ExportOptions usual;
    m_format->setCurrentIndex(std::clamp(settings.value(key("format"), 0).toInt(), 0, 2));
    m_width->setValue(settings.value(key("width"), usual.size.width()).toInt());
    m_height->setValue(settings.value(key("height"), usual.size.height()).toInt());
    m_dpi->setValue(settings.value(key("dpi"), usual.dpi).toInt());
    m_dark->setChecked(settings.value(key("dark"), false).toBool());

    auto* form = new QFormLayout(this);
    form->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    form->setSpacing(kGrid);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(QString(), m_print);
    form->addRow(QString(), m_dark);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setProperty("accent", true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &PictureDialog::remember);
    for (auto* box : {m_width, m_height, m_dpi})
        connect(box, &QSpinBox::valueChanged, this, &PictureDialog::showSize);
    showSize();
}

QString PictureDialog::ending() const { return QLatin1String(kEndings[m_format->currentIndex()]); }

ExportOptions PictureDialog::chosen(ExportOptions options) const
{
    options.size = {m_width->value(), m_height->value()};
    options.dpi = m_dpi->value();
    options.dark = m_dark->isChecked();
    return options;
}

void PictureDialog::showSize()
{
    const auto printed = [this](int pixels) {
        return QLocale().toString(pixels * kCentimetresAnInch / m_dpi->value(), 'f', 1);
    };
    m_print->setText(tr("%1 × %2 cm in print").arg(printed(m_width->value()), printed(m_height->value())));
}

void PictureDialog::remember()
{
    QSettings settings;
    settings.setValue(key("format"), m_format->currentIndex());
    settings.setValue(key("width"), m_width->value());
    settings.setValue(key("height"), m_height->value());
    settings.setValue(key("dpi"), m_dpi->value());
    settings.setValue(key("dark"), m_dark->isChecked());
}

}  // namespace segue::ui
