// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/writing_actions.h"

#include "app/editing/details/details_view.h"
#include "app/editing/drafts/kept_fields.h"
#include "app/editing/drafts/typed_drafts.h"
#include "app/editing/fact_form/fact_form.h"
#include "app/editing/merging/merge_dialog.h"
#include "app/editing/new_source/new_source_dialog.h"
#include "app/editing/properties/properties_dialog.h"
#include "app/editing/removing/remove_dialog.h"
#include "app/editing/to_source/to_source_view.h"
#include "app/editing/together/together_dialog.h"
#include "app/shell/dock_room.h"
#include "app/shell/edit_history.h"
#include "app/shell/palette/palette_commands.h"
#include "app/views/copying.h"
#include "app/views/error_box.h"
#include "app/views/listed_objects.h"
#include "app/views/menu_heading.h"
#include "app/views/object_commands.h"
#include "app/views/passage/passage_view.h"
#include "core/domain/plural.h"
#include "core/edit/draft.h"
#include "core/edit/objects.h"
#include "core/propose/new_object.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

SourceFileOptions readingOptions()
{
    SourceFileOptions options;
    options.program = QCoreApplication::applicationFilePath();
    return options;
}

} // namespace

WritingActions::WritingActions(EditHistory &history, Session &session, PassageView &passage,
                               TypedDrafts &drafts, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_session(session)
    , m_passage(passage)
    , m_window(window)
    , m_writing{[this] { return m_history.store()->snapshot(); },
                [this](const Change &change, const QString &text) { return m_history.apply(change, text); }}
    , m_drafts(drafts)
    , m_form(new FactForm(m_writing))
    , m_details(new DetailsView(session, m_writing))
    , m_toSource(new ToSourceView(session, m_writing))
    , m_newSource(make(tr("New &source…"), u"new-source"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                       &WritingActions::chooseSourceFile))
    , m_pasteSource(make(tr("New source from &text…"), u"paste-source"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                         &WritingActions::newSourceFromClipboard))
    , m_newFact(make(tr("New &fact from the sentence"), u"new-fact"_s, Qt::CTRL | Qt::Key_Return,
                     &WritingActions::newFact))
    , m_rename(make(tr("&Rename…"), u"rename-object"_s, Qt::Key_F2, &WritingActions::renameChosen))
    , m_remove(make(tr("&Delete…"), u"delete-object"_s, Qt::Key_Delete, &WritingActions::removeChosen))
    , m_merge(make(tr("&Merge with…"), u"merge-object"_s, {}, &WritingActions::mergeChosen))
    , m_together(make(tr("&Tag, grade, re-source…"), u"change-together"_s, Qt::CTRL | Qt::Key_T,
                      &WritingActions::changeChosen))
    , m_showDetails(make(tr("D&etails"), u"show-details"_s, Qt::ALT | Qt::Key_Return,
                         &WritingActions::showChosenDetails))
    , m_properties(make(tr("&Properties…"), u"properties"_s, {}, &WritingActions::showProperties))
{
    setOtherWords(*m_newSource, tr("add source report document article import file"));
    setOtherWords(*m_pasteSource, tr("add source paste clipboard text"));
    setOtherWords(*m_newFact, tr("add fact make create new statement claim sentence"));
    setOtherWords(*m_rename, tr("rename title name change"));
    setOtherWords(*m_remove, tr("delete remove erase discard"));
    setOtherWords(*m_merge, tr("merge join combine same duplicate double"));
    setOtherWords(*m_together, tr("add tag tags label grade rate reliability credibility source several"));
    setOtherWords(*m_showDetails,
                  tr("edit details change note comment annotate alias membership properties of this"));
    setOtherWords(*m_properties, tr("properties of the dossier title description period bottom line audience "
                                    "handling marking author cut-off time zone"));
    for (QAction *action : {m_rename, m_remove, m_together, m_merge})
        setWhyNot(*action, tr("select something first"));
    m_newFact->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    connect(&m_session, &Session::selectionChanged, this, &WritingActions::updateActions);
    connect(&m_session, &Session::snapshotChanged, this, &WritingActions::updateActions);
    connect(qApp, &QApplication::focusChanged, this, &WritingActions::updateActions);
    new ObjectCommands({[this](QMenu &menu, const std::vector<ObjectRef> &objects) { offer(menu, objects); },
                        [](const ObjectRef &dropped, const ObjectRef &on) {
                            return dropped.kind == on.kind && MergeDialog::takes(dropped.kind);
                        },
                        [this](const ObjectRef &dropped, const ObjectRef &on) { merge(dropped, on); }},
                       *window);
    connect(&m_passage, &PassageView::factRequested, this, &WritingActions::newFact, Qt::QueuedConnection);
    connect(m_form, &FactForm::kept, this, [this](const FactId &, const Stretch &stretch, bool next) {
        if (next)
            m_passage.goToSentenceAfter(stretch.source, stretch.end);
        Q_EMIT told(tr("The fact is kept; Ctrl+Z takes it back."));
    });
    connect(m_form, &FactForm::left, this,
            [this](const Stretch &stretch) { m_passage.choose(stretch.source, stretch.start, stretch.end); });
    m_drafts.follow(u"fact"_s, [form = QPointer(m_form)] { return form ? form->draft() : QVariantMap(); });
    m_drafts.follow(u"details"_s,
                    [details = QPointer(m_details)] { return details ? details->draft() : QVariantMap(); });
    connect(m_form, &FactForm::draftChanged, &m_drafts, &TypedDrafts::touch);
    connect(m_details, &DetailsView::draftChanged, &m_drafts, &TypedDrafts::touch);
    updateActions();
}

QAction *WritingActions::make(const QString &text, const QString &name, const QKeySequence &keys,
                              void (WritingActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void WritingActions::addTo(QMenu &edit)
{
    edit.addSeparator();
    edit.addActions({m_newSource, m_pasteSource, m_newFact});
    edit.addSeparator();
    QMenu *create = edit.addMenu(tr("Ne&w object"));
    for (const ObjectKind kind : {ObjectKind::Event, ObjectKind::Participant, ObjectKind::Option,
                                  ObjectKind::Figure, ObjectKind::Question}) {
        QAction *action =
            create->addAction(tr("New %1…").arg(label(kind)), this, [this, kind] { newObject(kind); });
        action->setObjectName(u"new-"_s + label(kind));
        setOtherWords(*action, tr("add %1 create %1 make %1").arg(label(kind)));
    }
    edit.addSeparator();
    edit.addActions({m_showDetails, m_rename, m_together, m_merge, m_remove});
}

void WritingActions::addToLists(const QWidget &window)
{
    for (const ListedObjects *list : window.findChildren<ListedObjects *>()) {
        QAbstractItemView &view = list->view();
        auto *line = new QAction(&view);
        line->setSeparator(true);
        if (!view.actions().isEmpty())
            view.addAction(line);
        view.addActions({m_showDetails, m_rename, m_together, m_merge, m_remove});
        if (view.contextMenuPolicy() == Qt::DefaultContextMenu)
            view.setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

std::vector<ObjectRef> WritingActions::chosenObjects() const
{
    const SnapshotPtr snapshot = m_history.store()->snapshot();
    std::vector<ObjectRef> objects;
    const ListedObjects *list = ListedObjects::of(QApplication::focusWidget());
    if (list)
        objects = list->chosen();
    // A row that stands for nothing is not taken for what is selected elsewhere.
    if (!(list && list->hasRow()) && m_session.selection().object)
        objects.push_back(*m_session.selection().object);
    std::erase_if(objects, [&snapshot](const ObjectRef &object) { return !snapshot->rowOf(object); });
    return objects;
}

void WritingActions::newObject(ObjectKind kind)
{
    QInputDialog dialog(m_window);
    dialog.setInputMode(QInputDialog::TextInput);
    dialog.setWindowTitle(tr("New %1").arg(label(kind)));
    dialog.setLabelText(tr("Title"));
    dialog.ensurePolished();
    // Its line is made with its layout.
    dialog.resize(dialog.sizeHint());
    dialog.findChild<QLineEdit *>()->setObjectName(u"title"_s);
    auto *kept =
        new KeptFields(dialog, m_drafts, u"new "_s + collectionName(kind), KeptFields::WhenLeft::ComeBack);
    if (kept->begin())
        dialog.setLabelText(tr("Title") + u'\n' + KeptFields::cameBack());
    const bool isMeant = dialog.exec() == QDialog::Accepted;
    const QString title = dialog.textValue().simplified();
    if (!isMeant || title.isEmpty())
        return;
    const auto edit = addObject(*m_history.store()->snapshot(), newObjectNamed(kind, title));
    if (!edit) {
        Q_EMIT told(edit.error().reason);
        return;
    }
    carryOut(edit->change, tr("adding the %1 %2").arg(label(kind), quotedShort(title)));
    m_session.select(edit->object);
    Q_EMIT told(tr("Added %1. It stands in To source until a fact carries it.").arg(quotedShort(title)));
    showDetails(edit->object);
}

void WritingActions::changeChosen()
{
    changeTogether(chosenObjects());
}

void WritingActions::changeTogether(const std::vector<ObjectRef> &objects)
{
    if (objects.empty())
        return;
    TogetherDialog dialog(m_history.store()->snapshot(), objects, m_drafts, m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.edit())
        return;
    carryOut(dialog.edit()->change,
             objects.size() == 1
                 ? tr("changing %1").arg(quotedShort(m_history.store()->snapshot()->title(objects.front())))
                 : plural("chancery::WritingActions", "changing %Ln object together",
                          "changing %Ln objects together", objects.size()));
    if (!dialog.edit()->consequences.isEmpty())
        Q_EMIT told(withoutIds(dialog.edit()->consequences.join(u"; "_s), *m_history.store()->snapshot()));
}

void WritingActions::showChosenDetails()
{
    const std::vector<ObjectRef> objects = chosenObjects();
    showDetails(objects.empty() ? ObjectRef() : objects.front());
}

void WritingActions::showDetails(const ObjectRef &object)
{
    if (!object.id.isEmpty())
        m_session.select(object);
    if (m_detailsDock)
        showBesideText(*m_detailsDock);
    // What is shown is taken up when the dock is seen.
    QTimer::singleShot(0, m_details, [this] { m_details->startTyping(); });
}

void WritingActions::showProperties()
{
    PropertiesDialog(m_writing, m_drafts, m_window).exec();
}

QStringList WritingActions::unkept() const
{
    QStringList lines;
    for (const QString &words : m_form->unkept())
        lines.append(tr("a fact of %1").arg(quotedShort(words)));
    for (const QString &title : m_details->unkept())
        lines.append(tr("details of %1").arg(quotedShort(title)));
    return lines;
}

void WritingActions::forget()
{
    m_form->forget();
    m_details->forget();
}

QStringList WritingActions::takeUpTyped()
{
    QStringList back;
    if (const auto stretch = m_form->takeUp(m_drafts.typed(u"fact"_s))) {
        m_passage.choose(stretch->source, stretch->start, stretch->end);
        const auto chosen = m_passage.chosenText();
        if (chosen && chosen->source == stretch->source) {
            if (m_dock)
                showBesideText(*m_dock);
            m_form->start(*stretch, chosen->words);
        }
    }
    for (const QString &words : m_form->unkept())
        back.append(tr("a fact of %1").arg(quotedShort(words)));
    const QVariantMap details = m_drafts.typed(u"details"_s);
    if (const auto object = m_details->takeUp(details)) {
        showDetails(*object);
        back.append(tr("details of %1").arg(quotedShort(m_history.store()->snapshot()->title(*object))));
    }
    if (NewSourceDialog::isLeftIn(m_drafts))
        QTimer::singleShot(0, this, &WritingActions::goOnWithSource);
    return back;
}

void WritingActions::goOnWithSource()
{
    NewSourceDialog dialog(readingOptions(), m_history.store()->snapshot()->info().language, m_window);
    dialog.keepIn(m_drafts);
    if (!dialog.takeUp())
        return;
    addSource(dialog);
    if (dialog.result() == QDialog::Accepted && dialog.source() && !dialog.path().isEmpty())
        Q_EMIT taken(dialog.source()->sha256, dialog.path());
}

void WritingActions::updateActions()
{
    const auto &object = m_session.selection().object;
    // In a list they are for its rows, whatever is selected.
    const bool isList = ListedObjects::of(QApplication::focusWidget()) != nullptr;
    const bool has = object.has_value() || isList;
    m_rename->setEnabled(isList || (has && object->kind != ObjectKind::Passage));
    m_remove->setEnabled(has);
    m_together->setEnabled(has);
    m_merge->setEnabled(has);
}

void WritingActions::carryOut(const Change &change, const QString &text)
{
    if (change.isEmpty())
        return;
    if (const Status status = m_history.apply(change, text); !status)
        makeErrorBox(tr("The change could not be carried out"), status.error(), m_window,
                     tr("The dossier is as it was."))
            ->exec();
}

void WritingActions::chooseSourceFile()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, tr("New source"), QString(),
                                      tr("Reports (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml "
                                         "*.warc *.gz *.wacz *.pdf *.eml *.docx "
                                         "*.odt *.fodt);;All files (*)"));
    for (const QString &path : paths)
        newSource(path);
}

void WritingActions::newSource(const QString &path)
{
    NewSourceDialog dialog(readingOptions(), m_history.store()->snapshot()->info().language, m_window);
    dialog.keepIn(m_drafts);
    dialog.readFile(path);
    addSource(dialog);
    if (dialog.result() == QDialog::Accepted && dialog.source())
        Q_EMIT taken(dialog.source()->sha256, path);
}

void WritingActions::newSourceFromClipboard()
{
    NewSourceDialog dialog(readingOptions(), m_history.store()->snapshot()->info().language, m_window);
    dialog.keepIn(m_drafts);
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (held && held->hasHtml())
        dialog.readPasted(held->html().toUtf8(), u"pasted.html"_s);
    else if (held && held->hasText() && !held->text().trimmed().isEmpty())
        dialog.readPasted(held->text().toUtf8(), u"pasted.txt"_s);
    else
        dialog.askForText();
    addSource(dialog);
}

void WritingActions::addSource(NewSourceDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted || !dialog.source())
        return;
    const QString title = dialog.source()->title;
    const auto edit = addObject(*m_history.store()->snapshot(), *dialog.source());
    if (!edit) {
        Q_EMIT told(edit.error().toString());
        return;
    }
    carryOut(edit->change, tr("adding the source %1").arg(quotedShort(title)));
    const SourceId source = edit->object.as<SourceTag>();
    if (m_session.snapshot()->rowOf(source)) {
        m_passage.goTo(source, 0);
        Q_EMIT told(
            tr("Added %1. Ctrl+Return makes a fact of the sentence at the caret.").arg(quotedShort(title)));
    }
}

void WritingActions::newFact()
{
    const auto chosen = m_passage.chosenText();
    if (!chosen) {
        Q_EMIT told(tr("Put the caret into a sentence of a source first, or select words."));
        return;
    }
    if (m_dock)
        showBesideText(*m_dock);
    m_form->start({chosen->source, chosen->begin, chosen->end}, chosen->words);
}

void WritingActions::renameChosen()
{
    const std::vector<ObjectRef> objects = chosenObjects();
    if (!objects.empty())
        rename(objects.front());
}

void WritingActions::rename(const ObjectRef &object)
{
    if (object.kind == ObjectKind::Passage)
        return;
    const SnapshotPtr snapshot = m_history.store()->snapshot();
    const QString before = snapshot->title(object);
    RenameDialog dialog(snapshot, object, m_drafts, m_window);
    if (dialog.exec() == QDialog::Accepted && dialog.edit())
        carryOut(dialog.edit()->change, tr("renaming %1").arg(quotedShort(before)));
}

void WritingActions::removeChosen()
{
    remove(chosenObjects());
}

void WritingActions::remove(const std::vector<ObjectRef> &objects)
{
    if (objects.empty())
        return;
    const SnapshotPtr snapshot = m_history.store()->snapshot();
    const QString what =
        objects.size() == 1 ? quotedShort(snapshot->title(objects.front()))
                            : plural("chancery::WritingActions", "%Ln object", "%Ln objects", objects.size());
    RemoveDialog dialog(*snapshot, objects, m_window);
    if (dialog.exec() == QDialog::Accepted && dialog.edit())
        carryOut(dialog.edit()->change, tr("deleting %1").arg(what));
}

void WritingActions::mergeChosen()
{
    const std::vector<ObjectRef> objects = chosenObjects();
    if (!objects.empty())
        merge(objects.front());
}

void WritingActions::merge(const ObjectRef &goes, const std::optional<ObjectRef> &stays)
{
    const SnapshotPtr snapshot = m_history.store()->snapshot();
    if (!MergeDialog::takes(goes.kind) || !snapshot->rowOf(goes)) {
        Q_EMIT told(tr("Participants, events, options, figures and questions can be merged."));
        return;
    }
    const QString title = snapshot->title(goes);
    MergeDialog dialog(snapshot, goes, m_window);
    if (stays)
        dialog.propose(*stays);
    if (dialog.exec() != QDialog::Accepted || !dialog.edit())
        return;
    const ObjectRef left = dialog.stays();
    carryOut(dialog.edit()->change, tr("merging %1").arg(quotedShort(title)));
    m_session.select(left);
}

void WritingActions::offer(QMenu &menu, const std::vector<ObjectRef> &objects)
{
    const SnapshotPtr snapshot = m_history.store()->snapshot();
    const auto titleOf = [&snapshot](const ObjectRef &object) {
        return tr("%1: %2").arg(label(object.kind), snapshot->title(object));
    };
    std::vector<ObjectRef> here = objects;
    std::erase_if(here, [&snapshot](const ObjectRef &object) { return !snapshot->rowOf(object); });
    if (here.size() == 1) {
        addHeading(menu, titleOf(here.front()));
        offerOne(menu, here.front());
        return;
    }
    for (const ObjectRef &object : here)
        offerOne(*menu.addMenu(menuText(menu, titleOf(object))), object);
}

void WritingActions::offerOne(QMenu &menu, const ObjectRef &object)
{
    const auto add = [&menu, this](const QString &text, const QString &name, auto &&deed) {
        QAction *action = menu.addAction(text, this, std::forward<decltype(deed)>(deed));
        action->setObjectName(name);
        return action;
    };
    add(tr("&Select"), u"select-this"_s, [this, object] {
        m_session.select(object);
    })->setEnabled(m_session.selection().object != object);
    add(tr("D&etails"), u"details-of-this"_s, [this, object] { showDetails(object); });
    if (object.kind != ObjectKind::Passage)
        add(tr("&Rename…"), u"rename-this"_s, [this, object] { rename(object); });
    add(tr("&Tag, grade, re-source…"), u"change-this"_s, [this, object] { changeTogether({object}); });
    if (MergeDialog::takes(object.kind))
        add(tr("&Merge with…"), u"merge-this"_s, [this, object] { merge(object); });
    add(tr("&Copy with citations"), u"copy-this"_s, [this, object] {
        const Snapshot &snapshot = *m_session.snapshot();
        if (snapshot.rowOf(object))
            copyToClipboard(quoteFacts(snapshot, snapshot.factsOf(object)));
    });
    add(tr("&Delete…"), u"delete-this"_s, [this, object] { remove({object}); });
}

} // namespace chancery
