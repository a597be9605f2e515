// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/dossier_source/dossier_source_view.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimerEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

/// Short enough that scrolling and typing go on smoothly meanwhile.
constexpr int sliceMilliseconds = 8;
constexpr qsizetype sliceCharacters = 64 * 1024;

} // namespace

DossierSourceView::DossierSourceView(std::shared_ptr<Store> store, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Dossier source"));
    setObjectName(u"dossier-source"_s);
    resize(900, 700);
    createLayout();
    m_highlighter.setPalette(palette());
    load(std::move(store));
}

DossierSourceView::~DossierSourceView() = default;

void DossierSourceView::createLayout()
{
    m_note = new QLabel(this);
    m_note->setObjectName(u"note"_s);
    m_note->setWordWrap(true);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setAccessibleName(tr("The dossier as JSON"));
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_highlighting.start(0, this); });

    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Find in the source"));
    m_words->setAccessibleName(tr("Find in the source"));
    m_words->setClearButtonEnabled(true);
    m_found = new QLabel(this);
    m_found->setObjectName(u"found"_s);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { findNext(false); });

    const auto command = [this](const QString &text, const QList<QKeySequence> &keys, auto &&slot) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.front().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
        addAction(action);
        return action;
    };
    command(tr("Find"), {QKeySequence(QKeySequence::Find)}, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    QAction *next = command(tr("Find next"), {QKeySequence(Qt::Key_F3)}, [this] { findNext(false); });
    QAction *previous =
        command(tr("Find previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { findNext(true); });

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_words, 1);
    for (const auto &[action, arrow] : {std::pair(previous, Qt::UpArrow), std::pair(next, Qt::DownArrow)}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setArrowType(arrow);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        bar->addWidget(button);
    }
    bar->addWidget(m_found);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    layout->addLayout(bar);
}

void DossierSourceView::load(std::shared_ptr<Store> store)
{
    const SnapshotPtr snapshot = store->snapshot();
    std::uint32_t objects = 0;
    for (int i = 0; i < objectKindCount; ++i)
        objects += snapshot->count(static_cast<ObjectKind>(i));
    if (objects > mostObjects) {
        refuse(tr("The dossier has %1 objects, too many to be shown as text. “chancery export --format json” "
                  "writes them to a file.")
                   .arg(QLocale().toString(objects)));
        return;
    }
    m_note->setText(tr("Reading the dossier…"));
    m_job.start([store = std::move(store)](const Progress &) { return readShownSource(*store); },
                [this](const Outcome<DossierSource> &source) {
                    if (!source) {
                        refuse(source.error().toString());
                        return;
                    }
                    m_source = *source;
                    m_filling.start(0, this);
                });
}

void DossierSourceView::tellChanged()
{
    m_isOutdated = true;
    if (m_isComplete && m_text->isEnabled())
        m_note->setText(tr("As the dossier was before the last change; open it anew to see it as it is."));
}

void DossierSourceView::refuse(const QString &reason)
{
    m_note->setText(reason);
    m_text->setEnabled(false);
    m_words->setEnabled(false);
    m_isComplete = true;
}

void DossierSourceView::fillMore()
{
    // At the end of the document, wherever the reader has put the caret meanwhile.
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    // Whole lines: one that is highlighted must not grow.
    const qsizetype newLine = m_source.text.indexOf(u'\n', m_filled + sliceCharacters);
    const qsizetype filled = newLine < 0 ? m_source.text.size() : newLine + 1;
    end.insertText(m_source.text.sliced(m_filled, filled - m_filled));
    m_filled = filled;
    m_highlighting.start(0, this);
    if (m_filled < m_source.text.size())
        return;
    m_filling.stop();
    m_note->setText(
        m_source.shortened == 0
            ? tr("As “chancery export --format json” writes it. Read only.")
            : tr("As “chancery export --format json” writes it, but with long texts (%1) cut in the "
                 "middle. Read only.")
                  .arg(m_source.shortened));
    m_isComplete = true;
    if (m_isOutdated)
        tellChanged();
}

void DossierSourceView::highlightMore()
{
    // To a page below what is seen, so that a slow scroll meets no plain lines.
    const QTextCursor last = m_text->cursorForPosition(m_text->viewport()->rect().bottomRight());
    const int line = last.blockNumber() + 60;
    if (m_highlighter.advance(*m_text->document(), line, QDeadlineTimer(sliceMilliseconds)))
        m_highlighting.stop();
}

void DossierSourceView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_filling.timerId())
        fillMore();
    else if (event->timerId() == m_highlighting.timerId())
        highlightMore();
    else
        QDialog::timerEvent(event);
}

bool DossierSourceView::find(const QString &words, bool backwards)
{
    if (words.isEmpty())
        return false;
    const QTextDocument::FindFlags flags =
        backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(words, flags))
        return true;
    const QTextCursor before = m_text->textCursor();
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (m_text->find(words, flags))
        return true;
    m_text->setTextCursor(before);
    return false;
}

void DossierSourceView::findNext(bool backwards)
{
    const bool found = find(m_words->text(), backwards);
    m_found->setText(found || m_words->text().isEmpty() ? QString() : tr("Not found"));
}

void DossierSourceView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter.setPalette(palette());
        m_highlighting.start(0, this);
    }
}

} // namespace chancery
