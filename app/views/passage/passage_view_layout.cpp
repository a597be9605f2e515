// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/arrow_button.h"
#include "app/views/layout_boundary.h"
#include "app/views/passage/anchor_note.h"
#include "app/views/passage/fact_header.h"
#include "app/views/passage/mark_handles.h"
#include "app/views/passage/passage_map.h"
#include "app/views/passage/passage_view.h"
#include "app/views/passage/sentence_facts.h"
#include "app/views/passage/source_header.h"
#include "app/views/passage/source_text_edit.h"
#include "app/views/shown_objects.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

// What PassageView is made of; passage_view.cpp has what it does.
namespace chancery {

using namespace Qt::StringLiterals;

namespace {

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    return line;
}

/// A few words in the mark's own look.
QIcon sample(const QTextCharFormat &format, const QWidget &widget)
{
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(20, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QFont font = widget.font();
    font.setItalic(format.fontItalic());
    font.setWeight(format.hasProperty(QTextFormat::FontWeight)
                       ? static_cast<QFont::Weight>(format.fontWeight())
                       : QFont::Normal);
    painter.setFont(font);
    painter.setPen(format.hasProperty(QTextFormat::ForegroundBrush) ? format.foreground().color()
                                                                    : widget.palette().color(QPalette::Text));
    painter.drawText(QRect(0, 0, 20, 16), Qt::AlignCenter, u"Ab"_s);
    return QIcon(pixmap);
}

} // namespace

void PassageView::createActions()
{
    const auto make = [this](const QString &name, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
        addAction(action);
        return action;
    };
    m_nextPassage = make(u"nextPassage"_s, tr("Next passage of this fact"), Qt::Key_F7);
    m_previousPassage =
        make(u"previousPassage"_s, tr("Previous passage of this fact"), Qt::SHIFT | Qt::Key_F7);
    m_nextFact = make(u"nextFactInSource"_s, tr("Next fact in this source"), Qt::Key_F8);
    m_previousFact =
        make(u"previousFactInSource"_s, tr("Previous fact in this source"), Qt::SHIFT | Qt::Key_F8);
    m_copy = make(u"copyWithCitation"_s, tr("Copy sentence with citation"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_nextPassage, &QAction::triggered, this, [this] { stepPassage(1); });
    connect(m_previousPassage, &QAction::triggered, this, [this] { stepPassage(-1); });
    connect(m_nextFact, &QAction::triggered, this, [this] { stepFact(1); });
    connect(m_previousFact, &QAction::triggered, this, [this] { stepFact(-1); });
    connect(m_copy, &QAction::triggered, this, &PassageView::copyCitation);
}

QMenu *PassageView::createMarksMenu()
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (int i = 0; i < proseMarkCount; ++i) {
        const auto mark = static_cast<ProseMark>(i);
        //: %1 the name of a mark, %2 words that bear it
        QAction *action = menu->addAction(tr("%1 – %2").arg(label(mark), example(mark)));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, mark](bool on) {
            ProseMarks marks = m_highlighter.marks();
            marks.set(mark, on);
            m_highlighter.setMarks(marks);
            m_text->rehighlight();
        });
        m_markActions.push_back(action);
    }
    menu->addSeparator();
    QAction *dim = menu->addAction(tr("Dim sentences without a fact"));
    dim->setObjectName(u"dimUncovered"_s);
    dim->setCheckable(true);
    dim->setToolTip(tr("In a full text, set back what nothing in the dossier rests on"));
    connect(dim, &QAction::toggled, this, [this](bool on) { m_text->setDimsUncovered(on); });
    // The samples are drawn when the menu opens: by then the palette is what the text is drawn with.
    connect(menu, &QMenu::aboutToShow, this, [this] {
        for (std::size_t i = 0; i < m_markActions.size(); ++i)
            m_markActions[i]->setIcon(sample(m_highlighter.format(static_cast<ProseMark>(i)), *this));
    });
    return menu;
}

void PassageView::createLayout()
{
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(24);

    m_factHeader = new FactHeader(m_previousPassage, m_nextPassage, this);
    m_sourceHeader = new SourceHeader(this);
    connect(m_sourceHeader, &SourceHeader::sourceActivated, this, [this] {
        if (m_source)
            m_session.select(m_session.snapshot()->refAt(ObjectKind::Source, m_source->value), this);
    });
    connect(m_sourceHeader, &SourceHeader::attachActivated, this, [this] {
        if (m_source)
            Q_EMIT attachRequested(m_session.snapshot()->idAt(*m_source));
    });

    auto *marks = new QToolButton(this);
    marks->setText(tr("Marks"));
    marks->setToolTip(tr("What the colours of the text mean"));
    marks->setAccessibleName(tr("Marks in the text"));
    marks->setAutoRaise(true);
    marks->setPopupMode(QToolButton::InstantPopup);
    marks->setMenu(createMarksMenu());
    m_sourceHeader->addButton(marks);
    m_sourceHeader->addButton(arrowButton(m_previousFact, Qt::UpArrow, this));
    m_sourceHeader->addButton(arrowButton(m_nextFact, Qt::DownArrow, this));

    m_note = new AnchorNote(this);
    m_note->setObjectName(u"note"_s);

    m_text = new SourceTextEdit(m_highlighter, this);
    connect(new MarkHandles(*m_text), &MarkHandles::moved, this, [this](qsizetype begin, qsizetype end) {
        if (m_passage)
            Q_EMIT endsMoved(m_session.snapshot()->idAt(*m_passage), begin, end);
    });
    m_text->setQuoting([this](const QString &words) {
        return m_source ? quoteWords(*m_session.snapshot(), *m_source, words, {}, {}) : Quotation();
    });
    m_text->setDescription([this](const std::vector<PassageRow> &passages) { return describe(passages); });
    connect(m_text, &SourceTextEdit::passageActivated, this, [this](PassageRow passage) {
        m_session.select(m_session.snapshot()->refAt(ObjectKind::Passage, passage.value), this);
    });
    m_map = new PassageMap(this);
    m_map->setDescription([this](const std::vector<PassageRow> &passages) { return describe(passages); });
    connect(m_map, &PassageMap::passageActivated, this, [this](PassageRow passage) {
        // By nobody, so that the text scrolls to it.
        m_session.select(m_session.snapshot()->refAt(ObjectKind::Passage, passage.value), nullptr);
    });
    connect(m_text, &SourceTextEdit::viewMoved, m_map, &PassageMap::setInView);
    connect(m_text, &SourceTextEdit::caretPassagesChanged, this, &PassageView::listCaretFacts);
    connect(m_text, &SourceTextEdit::factRequested, this, &PassageView::factRequested);
    connect(m_text, &SourceTextEdit::searchRequested, this, &PassageView::searchRequested);
    connect(m_text, &SourceTextEdit::copyWithCitationRequested, this, &PassageView::copyCaretCitation);

    m_sentence = new SentenceFacts(m_session, this);
    connect(m_sentence, &SentenceFacts::chosen, this,
            [this](FactRow fact, std::optional<PassageRow> passage) {
                if (passage)
                    choose(fact, *passage);
                else
                    m_session.select(m_session.snapshot()->idAt(fact), nullptr);
            });
    showObjects();

    m_top = new QWidget;
    auto *topLayout = new QVBoxLayout(m_top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(m_factHeader);
    topLayout->addWidget(makeLine(m_top));
    topLayout->addWidget(m_sourceHeader);
    topLayout->addWidget(m_note);
    auto *textRow = new QHBoxLayout;
    textRow->setSpacing(0);
    textRow->addWidget(m_text, 1);
    textRow->addWidget(m_map);
    topLayout->addLayout(textRow, 1);

    auto *topRoom = new LayoutBoundary(this);
    topRoom->setContent(m_top, 24, 10);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(topRoom);
    m_splitter->addWidget(m_sentence);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({470, 180});

    auto *pages = new QWidget;
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_splitter);
    setContent(pages, 24, 16);
    setTabOrder(m_text, m_sentence->list());
}

void PassageView::showObjects()
{
    const auto idsOf = [this](const std::vector<FactRow> &facts) {
        std::vector<ObjectRef> objects;
        objects.reserve(facts.size());
        for (const FactRow fact : facts)
            objects.emplace_back(m_session.snapshot()->idAt(fact));
        return objects;
    };
    // What a sentence stands for: its facts, and the passage.
    new ShownObjects(
        *m_text->viewport(),
        [this, idsOf](const QPoint &place) {
            std::vector<ObjectRef> objects;
            std::vector<ObjectRef> passages;
            const Snapshot &snapshot = *m_session.snapshot();
            for (const PassageRow row : m_text->passagesAt(place)) {
                passages.emplace_back(snapshot.idAt(row));
                for (const ObjectRef &fact : idsOf(snapshot.factsOf(passages.back()))) {
                    if (std::find(objects.begin(), objects.end(), fact) == objects.end())
                        objects.push_back(fact);
                }
            }
            objects.insert(objects.end(), passages.begin(), passages.end());
            return objects;
        },
        ShownObjects::Menu::IsOfWidget);
    new ShownObjects(*m_factHeader, [this, idsOf](const QPoint &) {
        return m_fact ? idsOf({*m_fact}) : std::vector<ObjectRef>();
    });
    new ShownObjects(*m_sourceHeader, [this](const QPoint &) {
        return m_source ? std::vector{ObjectRef(m_session.snapshot()->idAt(*m_source))}
                        : std::vector<ObjectRef>();
    });
}

} // namespace chancery
