// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/fact_header.h"
#include "app/views/passage/passage_view.h"
#include "app/views/passage/source_header.h"
#include "app/views/passage/source_text_edit.h"
#include "tests/app/shown_window.h"

#include <QEvent>
#include <QLabel>

#include <functional>

namespace settled_layout_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often the window itself is asked to lay its parts out anew.
class LayoutRequests : public QObject
{
public:
    explicit LayoutRequests(QWidget &window) { window.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
    int m_count = 0;
};

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

/// The labels of a part that have less room than their words take in their width.
QStringList cutLabels(const QWidget &part)
{
    QStringList cut;
    const auto labels = part.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap() && !label->text().isEmpty() &&
            label->height() < label->heightForWidth(label->width()))
            cut.append(label->objectName() + u": "_s + label->text());
    }
    return cut;
}

} // namespace

TEST_CASE(
    "whatever fact is shown, the window is not laid out anew, and what is said of the fact is seen whole")
{
    ShownWindow shown;
    shown.window.resize(1366, 768);
    const auto *view = shown.window.findChild<PassageView *>();
    const SnapshotPtr snapshot = shown.session.snapshot();
    const auto showAll = [&](const std::function<void()> &look) {
        for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Fact); row += 5) {
            shown.session.select(snapshot->refAt(ObjectKind::Fact, row));
            settle();
            look();
        }
    };
    showAll([] {}); // what the window still had to do when it was opened is done by then
    const LayoutRequests requests(shown.window);
    const QSize size = view->size();
    QStringList cut;
    showAll([&] {
        cut += cutLabels(*view->findChild<FactHeader *>());
        cut += cutLabels(*view->findChild<SourceHeader *>());
        CHECK(view->findChild<SourceTextEdit *>()->markRect().height() > 0);
    });
    CHECK(cut == QStringList());
    CHECK(requests.count() == 0);
    CHECK(view->size() == size);
}

TEST_CASE("where the view is narrow, words wrap in what they are given, and the text keeps some of the room")
{
    ShownWindow shown;
    const SnapshotPtr snapshot = shown.session.snapshot();
    PassageView view(shown.session);
    view.resize(view.minimumSizeHint());
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Fact); row += 9) {
        shown.session.select(snapshot->refAt(ObjectKind::Fact, row));
        settle();
        const auto *text = view.findChild<SourceTextEdit *>();
        CHECK(text->height() > text->fontMetrics().lineSpacing());
        CHECK(text->mapTo(&view, text->rect().bottomRight()).x() <= view.width());
    }
}

} // namespace settled_layout_tests
