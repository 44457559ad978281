// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/about_window.h"

#include "base/version.h"
#include "ui/figures/charts/custom_plot.h"
#include "ui/theme/theme.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <utf8proc.h>
#include <CLI/Version.hpp>
#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>
#include <vector>

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
    dialog->resize(72 * ui::kGrid, 80 * ui::kGrid);
    auto* text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(title);
    text->setOpenExternalLinks(true);
    text->setHtml(html);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid);
    layout->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog->show();
}

}  // namespace

void openAbout(QWidget& window, const model::EngineInfo& engine)
{
    const auto joined = [](int major, int minor, int patch) {
        return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
    };
    const auto known = [](const std::string& version) {
        return QString::fromStdString(version);
    };  // only once the module is loaded
    const std::vector<std::array<QString, 3>> libraries{
        {QStringLiteral("Qt"), QLatin1String(qVersion()), QStringLiteral("LGPL-3.0")},
        {QStringLiteral("Qt Charts"), QLatin1String(qVersion()), QStringLiteral("GPL-3.0")},
        {QStringLiteral("QCustomPlot"), QStringLiteral(QCUSTOMPLOT_VERSION_STR), QStringLiteral("GPL-3.0")},
        {QStringLiteral("LibTorch"), known(engine.torchVersion), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("oneDNN"), known(engine.oneDnnVersion), QStringLiteral("Apache-2.0")},
        {QStringLiteral("BLAS"), known(engine.blas), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("SQLite"), QStringLiteral(SQLITE_VERSION), QStringLiteral("public domain")},
        {QStringLiteral("SQLiteCpp"), QStringLiteral(SQLITECPP_VERSION), QStringLiteral("MIT")},
        {QStringLiteral("HDF5"), QStringLiteral(SEGUE_HDF5), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("simdjson"), QStringLiteral(SEGUE_SIMDJSON), QStringLiteral("Apache-2.0")},
        {QStringLiteral("fast_float"), QStringLiteral(SEGUE_FAST_FLOAT), QStringLiteral("Apache-2.0")},
        {QStringLiteral("libarchive"), QStringLiteral(SEGUE_LIBARCHIVE), QStringLiteral("BSD-2-Clause")},
        {QStringLiteral("zlib"), QStringLiteral(SEGUE_ZLIB), QStringLiteral("Zlib")},
        {QStringLiteral("utf8proc"),
         joined(UTF8PROC_VERSION_MAJOR, UTF8PROC_VERSION_MINOR, UTF8PROC_VERSION_PATCH),
         QStringLiteral("MIT")},
        {QStringLiteral("xxHash"), QStringLiteral(SEGUE_XXHASH), QStringLiteral("BSD-2-Clause")},
        {QStringLiteral("nlohmann/json"),
         joined(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH),
         QStringLiteral("MIT")},
        {QStringLiteral("CLI11"), QStringLiteral(CLI11_VERSION), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("Boost.Math"), QStringLiteral(SEGUE_BOOST), QStringLiteral("BSL-1.0")}};
    QString html =
        QStringLiteral("<h2>Segue %1</h2><p>%2</p><p>%3</p><h3>%4</h3><table cellspacing='4'>")
            .arg(QLatin1String(kVersion),
                 Words::tr("A workbench for one question: does the next track on an album go up or down?"),
                 Words::tr("Free software under the GNU General Public License, version 3 or later."),
                 Words::tr("Stands on"));
    for (const auto& [name, version, licence] : libraries)
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                    .arg(name, version, licence);
    html += QStringLiteral("</table>");
    openText(window, QStringLiteral("about"), Words::tr("About Segue"), html);
}

}  // namespace segue::app
