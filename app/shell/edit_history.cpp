// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/edit_history.h"

#include "app/shell/palette/palette_commands.h"

#include <QAction>
#include <QEventLoop>
#include <QMenu>

#include <algorithm>
#include <thread>
#include <utility>

namespace chancery {

namespace {

Error busyError()
{
    return {{}, {}, EditHistory::tr("the dossier is being changed already")};
}

/// In a dossier of no more facts any change is done before anybody sees that it took time.
constexpr std::uint32_t mostAtOnce = 20'000;
/// In one of more, what is kept by row alone takes longer than a frame to be carried over.
constexpr std::uint32_t mostCarriedOver = 200'000;

/// What a source says of itself may touch every fact that rests on it, and what computes roots and days.
bool isOfSource(const Change::Object &object)
{
    return std::holds_alternative<Source>(object) || std::holds_alternative<SourceDescription>(object);
}

/// Whether a change may take longer than a frame in a dossier of many facts.
bool mayTakeLong(const Change &change)
{
    constexpr std::size_t few = 24;
    return change.remove.size() + change.put.size() + change.putBack.size() > few ||
           std::any_of(change.put.begin(), change.put.end(), isOfSource) ||
           std::any_of(change.putBack.begin(), change.putBack.end(),
                       [](const Change::Returned &one) { return isOfSource(one.object); }) ||
           std::any_of(change.remove.begin(), change.remove.end(),
                       [](const ObjectRef &one) { return one.kind == ObjectKind::Source; });
}

} // namespace

/// One change of the dossier, already carried out when it is pushed. Undone, it keeps the way forward; done,
/// the way back.
class EditHistory::DossierCommand : public QUndoCommand
{
public:
    DossierCommand(EditHistory &history, const QString &text, Change inverse, int before, int after)
        : QUndoCommand(text)
        , m_history(history)
        , m_next(std::move(inverse))
        , m_before(before)
        , m_after(after)
    {
    }

    void undo() override { step(m_before, EditHistory::tr("Undone: %1").arg(text())); }
    void redo() override
    {
        if (std::exchange(m_isNew, false))
            return;
        step(m_after, EditHistory::tr("Done again: %1").arg(text()));
    }

private:
    void step(int state, const QString &words)
    {
        auto inverse = m_history.carryOut(m_next, words);
        if (!inverse) {
            // The stack drops the command: what it would do again cannot be done.
            setObsolete(true);
            // From here on the numbers of states say nothing of what was saved before.
            m_history.m_saved = -1;
            Q_EMIT m_history.failed(inverse.error());
            return;
        }
        m_next = *std::move(inverse);
        m_history.setState(state);
    }

    EditHistory &m_history;
    Change m_next;
    int m_before;
    int m_after;
    bool m_isNew = true;
};

EditHistory::EditHistory(std::shared_ptr<Store> store, Session &session, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_present([this, &session](const ChangeSet *reached) {
        session.advanceSnapshot(m_store->snapshot(), reached);
    })
{
}

EditHistory::~EditHistory() {}

void EditHistory::open(std::shared_ptr<Store> store)
{
    m_store = std::move(store);
    m_hasChanged = false;
    m_isBusy = false;
    m_stack.clear();
    m_state = m_lastState = m_saved = 0;
    Q_EMIT modifiedChanged(false);
}

void EditHistory::moveTo(std::shared_ptr<Store> store)
{
    m_store = std::move(store);
    m_present(nullptr);
    markSaved();
}

Status EditHistory::apply(const Change &change, const QString &text)
{
    auto inverse = carryOut(change, text);
    if (!inverse)
        return inverse.error();
    keep(*std::move(inverse), text);
    return std::monostate{};
}

void EditHistory::keep(Change inverse, const QString &text)
{
    const int before = m_state;
    m_stack.push(new DossierCommand(*this, text, std::move(inverse), before, ++m_lastState));
    setState(m_lastState);
}

void EditHistory::applyInBackground(Change change, const QString &text,
                                    std::function<void(const Status &)> done)
{
    if (m_isBusy) {
        done(busyError());
        return;
    }
    change.author = m_author;
    change.words = text;
    Q_EMIT changing();
    m_isBusy = true;
    m_applying.start(
        [store = m_store, change = std::move(change)](const Progress &) { return store->apply(change); },
        [this, text, done = std::move(done)](const Outcome<Store::Applied> &applied) {
            m_isBusy = false;
            auto inverse = present(applied);
            if (!inverse) {
                done(inverse.error());
                return;
            }
            keep(*std::move(inverse), text);
            done(std::monostate{});
        });
}

Status EditHistory::reload()
{
    if (m_isBusy)
        return busyError();
    const auto snapshot = m_store->reload();
    if (!snapshot)
        return snapshot.error();
    m_stack.clear();
    m_present(nullptr);
    return std::monostate{};
}

void EditHistory::push(std::unique_ptr<QUndoCommand> command)
{
    m_stack.push(command.release());
}

Outcome<Change> EditHistory::carryOut(Change change, const QString &words)
{
    if (m_isBusy)
        return busyError();
    change.author = m_author;
    change.words = words;
    Q_EMIT changing();
    // What an older version computed is computed anew with the first change.
    const bool isFirst = !std::exchange(m_hasChanged, true);
    const std::uint32_t facts = m_store->snapshot()->count(ObjectKind::Fact);
    const bool takesLong =
        facts > mostCarriedOver || (facts > mostAtOnce && (isFirst || mayTakeLong(change)));
    return present(takesLong ? applyWhilePainting(change) : m_store->apply(change));
}

Outcome<Store::Applied> EditHistory::applyWhilePainting(const Change &change)
{
    std::optional<Outcome<Store::Applied>> applied;
    m_isBusy = true;
    QEventLoop waiting;
    std::thread worker([&applied, &waiting, &change, store = m_store] {
        applied.emplace(store->apply(change));
        QMetaObject::invokeMethod(&waiting, &QEventLoop::quit, Qt::QueuedConnection);
    });
    // What hands do waits, and so does what would close the window.
    waiting.exec(QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers);
    worker.join();
    m_isBusy = false;
    return *std::move(applied);
}

Outcome<Change> EditHistory::present(Outcome<Store::Applied> applied)
{
    if (!applied) {
        Q_EMIT refused(applied.error());
        return applied.error();
    }
    if (applied->reached.wordsOnly && applied->reached.isSavedOnly())
        Q_EMIT savedChanged();
    else
        m_present(&applied->reached);
    if (applied->upgraded)
        Q_EMIT upgraded();
    return std::move(applied->inverse);
}

bool EditHistory::isModified() const
{
    return m_store->isUntitled() && m_state != m_saved;
}

void EditHistory::setState(int state)
{
    m_state = state;
    Q_EMIT modifiedChanged(isModified());
}

void EditHistory::markSaved()
{
    m_saved = m_state;
    Q_EMIT modifiedChanged(isModified());
}

void EditHistory::markUnsaved()
{
    m_saved = -1;
    Q_EMIT modifiedChanged(isModified());
}

void EditHistory::addActions(QMenu *menu)
{
    QAction *undo = m_stack.createUndoAction(menu, tr("&Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    QAction *redo = m_stack.createRedoAction(menu, tr("&Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    setOtherWords(*undo, tr("undo take back revert"));
    setOtherWords(*redo, tr("redo again repeat"));
    setWhyNot(*undo, tr("nothing was changed yet"));
    setWhyNot(*redo, tr("nothing was undone"));
    menu->addAction(undo);
    menu->addAction(redo);
}

} // namespace chancery
