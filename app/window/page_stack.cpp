// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_stack.h"

#include "ui/pages/data/data_page.h"
#include "ui/pages/evaluate/evaluate_page.h"
#include "ui/pages/order/order_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/windows/windows_page.h"

#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace segue::app {

PageStack::PageStack(ui::Session& session) : m_session(session)
{
    for (int index = 0; index < ui::Page::kPages; ++index)
        addWidget(new QWidget);  // keeps the place of a page that is not made yet
}

QStringList PageStack::names()
{
    return {ui::DataPage::tr("Data"), ui::WindowsPage::tr("Windows"), ui::OrderPage::tr("Order"),
            ui::TrainPage::tr("Train"), ui::EvaluatePage::tr("Evaluate")};
}

ui::Page* PageStack::make(int index)
{
    switch (index) {
        case ui::Page::Data: return new ui::DataPage(m_session.dataset(), m_session.choices());
        case ui::Page::Windows: return new ui::WindowsPage(m_session.dataset(), m_session.choices());
        case ui::Page::Order: return new ui::OrderPage(m_session.dataset(), m_session.choices());
        case ui::Page::Train:
            return new ui::TrainPage(m_session.dataset(), m_session.choices(), m_session.outcome(),
                                     m_session.training());
        default:
            return new ui::EvaluatePage(m_session.dataset(), m_session.outcome(), m_session.training(),
                                        m_session.activity());
    }
}

ui::Page* PageStack::page(int index)
{
    auto*& page = m_pages[std::size_t(index)];
    if (page) return page;
    page = make(index);
    connect(page, &ui::Page::openFileWanted, this, &PageStack::openFileWanted);
    connect(page, &ui::Page::openSampleWanted, this, &PageStack::openSampleWanted);
    connect(page, &ui::Page::pageWanted, this, &PageStack::pageWanted);
    connect(page, &ui::Page::failed, this, &PageStack::failed);
    delete widget(index);
    auto* place = ui::scrolled(page, page->accessibleName(),
                               QPalette::Window);  // beside docks there may be less room than it needs
    place->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    place->setFocusPolicy(Qt::NoFocus);
    insertWidget(index, place);
    return page;
}

ui::WindowsPage* PageStack::windows() { return static_cast<ui::WindowsPage*>(page(ui::Page::Windows)); }
ui::OrderPage* PageStack::order() { return static_cast<ui::OrderPage*>(page(ui::Page::Order)); }
ui::TrainPage* PageStack::train() { return static_cast<ui::TrainPage*>(page(ui::Page::Train)); }
ui::EvaluatePage* PageStack::evaluate() { return static_cast<ui::EvaluatePage*>(page(ui::Page::Evaluate)); }

std::vector<plot::Plot> PageStack::plots()
{
    auto all = evaluate()->plots();
    for (auto& plot : order()->plots()) all.push_back(std::move(plot));
    return all;
}

bool PageStack::isComplete() const { return std::ranges::find(m_pages, nullptr) == m_pages.end(); }

void PageStack::makeRest()
{
    const auto missing = std::ranges::find(m_pages, nullptr);
    if (missing == m_pages.end()) return;
    page(int(missing - m_pages.begin()));
    QTimer::singleShot(0, this, &PageStack::makeRest);
}

}  // namespace segue::app
