// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/passage/carried_passages.h"
#include "app/views/passage/prose_highlighter.h"
#include "app/views/theme.h"
#include "core/analysis/located_text.h"
#include "core/briefing/quotation.h"

#include <QBasicTimer>
#include <QPlainTextEdit>

#include <functional>
#include <optional>

namespace chancery {

/// A source's text, read only: one sentence marked, every other passage underlined and clickable, prose
/// highlighted as it comes into view. Works on paragraphs in view alone, so that the length of the text does
/// not matter.
class SourceTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceTextEdit(ProseHighlighter &highlighter, QWidget *parent = nullptr);
    ~SourceTextEdit() override;

    /// How large the text is against others of its kind, whose size may be changed meanwhile.
    void setScale(double scale);

    /// Shows a text from its top, without a mark.
    void setLocatedText(LocatedTextPtr text);
    /// The same text with more of its passages located: neither mark nor scrolling change.
    void updatePassages(LocatedTextPtr text);
    [[nodiscard]] const LocatedTextPtr &locatedText() const { return m_text; }

    /// Marks one passage as what supports or contradicts the fact at hand; `reveal` scrolls it into the
    /// middle. One that is lost is not marked; where it is changed, the place is underlined, not marked.
    void setMark(std::optional<PassageRow> passage, Relation relation, bool reveal);
    [[nodiscard]] std::optional<PassageRow> mark() const { return m_mark; }
    /// Where the mark stands on the viewport; empty where nothing is marked or it is out of view.
    [[nodiscard]] QRect markRect() const;

    /// The passages that hold the caret, the shortest first; not those that the text does not say as quoted.
    [[nodiscard]] std::vector<PassageRow> passagesAtCaret() const;
    /// The same at a place of the viewport.
    [[nodiscard]] std::vector<PassageRow> passagesAt(QPoint position) const;

    /// The passages that are underlined and can be clicked; those a filter leaves nothing on are plain text.
    void setCarried(PassageTest carried);

    /// Whether sentences that carry no fact are set back behind the others.
    void setDimsUncovered(bool dims);

    /// What to say of passages under the pointer.
    using Describe = std::function<QString(const std::vector<PassageRow> &)>;
    void setDescription(Describe describe) { m_describe = std::move(describe); }
    /// How selected words are cited where they are pasted as rich text or Markdown; as plain text they are
    /// pasted alone.
    using Quote = std::function<Quotation(const QString &words)>;
    void setQuoting(Quote quote) { m_quote = std::move(quote); }

    /// Highlights anew, after names, marks or colours have changed.
    void rehighlight();

Q_SIGNALS:
    /// A passage was clicked, or Return pressed on it. Of passages that overlap the shortest; the next one
    /// when that one is marked already.
    void passageActivated(chancery::PassageRow passage);
    void caretPassagesChanged();
    /// The part of the text in view, in UTF-16 code units.
    void viewMoved(qsizetype begin, qsizetype end);
    /// The reader wants these words looked for everywhere.
    void searchRequested(const QString &words);
    void copyWithCitationRequested();
    /// The reader wants a fact made of the selected words, or of the sentence at the caret.
    void factRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    [[nodiscard]] bool isCarried(PassageRow passage) const { return !m_carried || m_carried(passage); }
    void activate(const std::vector<PassageRow> &passages);
    void paintVeils(QPainter &painter, const QRect &area) const;
    void paintUnderlines(QPainter &painter, const QTextBlock &block, QPointF offset) const;
    void paintUnderline(QPainter &painter, const QTextBlock &block, QPointF offset,
                        const LocatedPassage &passage) const;
    void applyScale();
    void applyMark();
    void revealMark();
    void caretMoved();
    void highlightVisible();
    /// Once what is to be shown stands, and is in its place.
    void highlightSoon();
    void highlightAround(qsizetype begin, qsizetype end);
    void highlight(const QTextBlock &block);
    void reportView();
    void releaseMark() { m_followsMark = false; }

    ProseHighlighter &m_highlighter;
    Theme m_theme;
    double m_scale = 1;
    LocatedTextPtr m_text;
    PassageTest m_carried;
    std::optional<PassageRow> m_mark;
    Relation m_relation = Relation::Supports;
    /// The mark is kept in the middle while the view is resized, until the reader scrolls away.
    bool m_followsMark = false;
    bool m_dimsUncovered = false;
    bool m_revealing = false; ///< the caret is being moved from here, not by the reader
    std::optional<QPoint> m_pressed;
    std::vector<PassageRow> m_atCaret;
    Describe m_describe;
    Quote m_quote;
    QBasicTimer m_highlightSoon;
    int m_generation = 1; ///< of the highlighting; a paragraph's user state says which one it has
};

} // namespace chancery
