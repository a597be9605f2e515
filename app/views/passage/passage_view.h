// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/layout_boundary.h"
#include "app/views/passage/prose_highlighter.h"
#include "app/views/passage/text_cache.h"
#include "core/session/session.h"
#include "core/work/job.h"

#include <QBasicTimer>
#include <QSet>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QStackedLayout;

namespace chancery {

class AnchorNote;
class FactHeader;
class PassageMap;
class SentenceFacts;
class SourceHeader;
class SourceTextEdit;

/// The sentence that the selected fact rests on, marked in its source's text, with what the source is above
/// it and the facts that rest on the sentence below it.
class PassageView : public LayoutBoundary
{
    Q_OBJECT

public:
    explicit PassageView(Session &session, QWidget *parent = nullptr);
    ~PassageView() override;

    /// What the view can do, for menus and the palette: next and previous passage of the fact, next and
    /// previous fact in the source, copy with citation. Each has its shortcut.
    [[nodiscard]] QList<QAction *> commands() const;

    /// The passage shown, and the fact it is shown for.
    [[nodiscard]] std::optional<PassageRow> shownPassage() const { return m_passage; }
    [[nodiscard]] std::optional<FactRow> shownFact() const { return m_fact; }

    /// The sentence shown with its source and date, as it is copied; empty where none is shown.
    [[nodiscard]] QString citation() const;

    /// Marks and layout, for settings.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    /// Whether it is there to be written from: the text larger, and nearly all of the room its own.
    void setForWriting(bool isForWriting);

    [[nodiscard]] QSize sizeHint() const override;

    /// A stretch of the source's text, in UTF-16 code units of Snapshot::text().
    struct ChosenText
    {
        SourceId source;
        qsizetype begin = 0;
        qsizetype end = 0;
        QString words;
    };
    /// What is selected in the text, or the sentence at the caret; none where no text is shown, or the caret
    /// is in none.
    [[nodiscard]] std::optional<ChosenText> chosenText() const;
    /// The passage that is marked in the text, and the words that stand for it there.
    struct MarkedPassage
    {
        PassageId passage;
        ChosenText text;
    };
    /// None where no passage is marked, or the text does not have its words.
    [[nodiscard]] std::optional<MarkedPassage> markedPassage() const;
    /// Shows a place of a source's text, with the caret there and the keyboard in the text.
    void goTo(const SourceId &source, qsizetype position);
    /// Shows a stretch of it so that it is the chosen text: selected, unless it is the caret's sentence.
    void choose(const SourceId &source, qsizetype begin, qsizetype end);
    /// The same at the first sentence behind a place.
    void goToSentenceAfter(const SourceId &source, qsizetype position);

Q_SIGNALS:
    /// The reader wants these words looked for everywhere.
    void searchRequested(const QString &words);
    /// The reader has the full text of the source that is shown.
    void attachRequested(const chancery::SourceId &source);
    /// Somebody dragged an end of the passage that is marked; places as in ChosenText.
    void endsMoved(const chancery::PassageId &passage, qsizetype begin, qsizetype end);
    /// The reader wants a fact made of the text that is chosen.
    void factRequested();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void createActions();
    void createLayout();
    /// Tells what the text, the heads and the list stand for.
    void showObjects();
    QMenu *createMarksMenu();
    void follow(const Selection &selection, const QObject *by);
    void openSnapshot(const ChangeSet *reached);
    void advance(const ChangeSet &reached);

    void settle();
    void showNothing(const QString &reason);
    void mark(std::optional<PassageRow> passage, Relation relation, bool reveal);
    void showSource(SourceRow source);
    /// Shows the passage for the fact; `reveal` scrolls to it.
    void showPassage(PassageRow passage, std::optional<FactRow> fact, bool reveal);
    /// Selects a fact and shows this passage of it, whichever the fact's first one is.
    void choose(FactRow fact, PassageRow passage);
    void stepPassage(int step);
    void stepFact(int step);
    /// Another revision is taken up, or that is over: nothing is scrolled meanwhile.
    void keepPlace(bool keeps);
    void listFacts(const std::vector<PassageRow> &passages, const QString &title, bool isOfCaret = false);
    void listCaretFacts();
    void takeFilter();
    /// Underlines what the filter leaves of the source shown.
    void markCarried();
    void updateActions();
    void updateNote();
    void showText(SourceRow source, std::optional<PassageRow> wanted);
    /// Goes on locating the passages of a long source, in slices.
    void continueLocating();
    /// The same of a text so long that a slice would be felt: on another thread, all at once.
    void locateBeside(SourceRow source);
    void locatedBeside(SourceRow source, const LocatedTextPtr &text);
    void passagesLocated(const LocatedTextPtr &text);
    void updateNames(SourceRow source);
    void copyCitation();
    /// Of the sentence at the caret, or what is selected, whether or not a fact rests on it.
    void copyCaretCitation();
    [[nodiscard]] QString citationOf(const QString &words) const;
    [[nodiscard]] QString describe(const std::vector<PassageRow> &passages) const;

    Session &m_session;
    ProseHighlighter m_highlighter;
    TextCache m_texts;

    QBasicTimer m_locating;
    Job m_locatingBeside;
    std::optional<SourceRow> m_locatingOf;

    bool m_isForWriting = false;
    bool m_listsCaret = false;    ///< the facts listed are those at the caret, not of what is selected
    QByteArray m_splitForReading; ///< how the room was shared before
    bool m_keepsPlace = false;    ///< another revision is taken up: nothing is scrolled
    std::optional<SourceRow> m_source;
    std::optional<PassageRow> m_passage;
    std::optional<FactRow> m_fact;
    /// The passages of the fact, supporting or not, in its order, and which of them is shown.
    std::vector<Evidence> m_evidence;
    std::size_t m_step = 0;
    Relation m_relation = Relation::Supports;
    /// The passage to show for the fact that is being selected from here.
    std::optional<PassageRow> m_intended;
    std::optional<SourceRow> m_namesOf;
    bool m_namesComplete = false;
    QSet<QString> m_named; ///< ids of the participants whose names are told apart
    Job m_naming;          ///< reads the names of many

    QStackedLayout *m_pages = nullptr;
    QWidget *m_top = nullptr; ///< all but the list of facts
    QLabel *m_hint = nullptr;
    FactHeader *m_factHeader = nullptr;
    SourceHeader *m_sourceHeader = nullptr;
    AnchorNote *m_note = nullptr;
    PassageMap *m_map = nullptr;
    SourceTextEdit *m_text = nullptr;
    SentenceFacts *m_sentence = nullptr;
    QSplitter *m_splitter = nullptr;
    QAction *m_previousPassage = nullptr;
    QAction *m_nextPassage = nullptr;
    QAction *m_previousFact = nullptr;
    QAction *m_nextFact = nullptr;
    QAction *m_copy = nullptr;
    std::vector<QAction *> m_markActions; ///< in the order of ProseMark
};

} // namespace chancery
