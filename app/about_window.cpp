// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about_window.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace segue::app {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AboutWindow)
};

void openText(QWidget& window, const QString& name, const QString& title, const QString& html)
{
    auto* dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->resize(72 * ui::kGrid, 64 * ui::kGrid);
    auto* text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(title);
    text->setOpenExternalLinks(true);
    text->setHtml(html);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid);
    layout->addWidget(text);
    dialog->show();
}

}  // namespace

void openAbout(QWidget& window)
{
    static constexpr std::array<std::array<const char*, 2>, 12> libraries{{{"Qt 6", "LGPL-3.0"}, {"Qt Charts", "GPL-3.0"},
        {"QCustomPlot", "GPL-3.0"}, {"LibTorch", "BSD-3-Clause"}, {"OpenBLAS", "BSD-3-Clause"}, {"SQLite, SQLiteCpp", "public domain, MIT"},
        {"HDF5", "BSD-3-Clause"}, {"simdjson", "Apache-2.0"}, {"fast_float", "Apache-2.0 or MIT"}, {"libarchive", "BSD-2-Clause"},
        {"utf8proc", "MIT"}, {"nlohmann/json, CLI11, Boost", "MIT, BSD-3-Clause, BSL-1.0"}}};
    QString html = QStringLiteral("<h2>Segue %1</h2><p>%2</p><p>%3</p><h3>%4</h3><table cellspacing='4'>")
                       .arg(QLatin1String(SEGUE_VERSION), Words::tr("A workbench for one question: does the next track on an album go up or down?"),
                            Words::tr("Free software under the GNU General Public License, version 3 or later."), Words::tr("Stands on"));
    for (const auto& [name, licence] : libraries) html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(QLatin1String(name), QLatin1String(licence));
    html += QStringLiteral("</table><p>Qt %1</p>").arg(QLatin1String(qVersion()));
    openText(window, QStringLiteral("about"), Words::tr("About Segue"), html);
}

}  // namespace segue::app
