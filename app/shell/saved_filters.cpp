// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/saved_filters.h"

#include "app/shell/edit_history.h"
#include "app/shell/palette/palette_commands.h"
#include "app/views/error_box.h"
#include "core/io/dossier_limits.h"
#include "core/text/shown_text.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

template<class List>
auto named(List &filters, const QString &name)
{
    return std::find_if(filters.begin(), filters.end(),
                        [&name](const SavedFilter &saved) { return saved.name == name; });
}

} // namespace

SavedFilters::SavedFilters(Session &session, EditHistory &history, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_history(history)
    , m_window(window)
    , m_menu(new QMenu(tr("&Saved filters"), &window))
    , m_rename(new QMenu(tr("&Rename"), m_menu))
    , m_remove(new QMenu(tr("D&elete"), m_menu))
    , m_separator(m_menu->addSeparator())
    , m_save(m_menu->addAction(tr("&Save this filter…"), this, &SavedFilters::save))
{
    m_menu->setObjectName(u"saved-filters"_s);
    m_save->setObjectName(u"save-filter"_s);
    setWhyNot(*m_save, tr("there is no filter"));
    m_menu->addMenu(m_rename);
    m_menu->addMenu(m_remove);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fill);
    connect(&m_session, &Session::snapshotChanged, this, &SavedFilters::fill);
    connect(&m_history, &EditHistory::savedChanged, this, &SavedFilters::fill);
    connect(&m_session, &Session::filterChanged, this,
            [this] { m_save->setEnabled(!m_session.filter().isEmpty()); });
    fill();
}

SavedFilters::~SavedFilters() = default;

const std::vector<SavedFilter> &SavedFilters::kept() const
{
    return m_history.store()->snapshot()->savedFilters();
}

void SavedFilters::fill()
{
    // One of these may be the sender: it goes when that is over.
    for (QAction *action : std::as_const(m_choices)) {
        m_menu->removeAction(action);
        action->deleteLater();
    }
    m_choices.clear();
    for (QMenu *menu : {m_rename, m_remove}) {
        const QList<QAction *> old = menu->actions();
        for (QAction *action : old) {
            menu->removeAction(action);
            action->deleteLater();
        }
    }
    for (const SavedFilter &saved : kept()) {
        const QString name = saved.name;
        auto *choice = new QAction(asAction(name), this);
        choice->setCheckable(true);
        choice->setChecked(saved.filter == m_session.filter());
        connect(choice, &QAction::triggered, this,
                [this, saved] { Q_EMIT wanted(saved.filter, tr("Filter “%1”").arg(saved.name)); });
        m_menu->insertAction(m_separator, choice);
        m_choices.append(choice);
        m_rename->addAction(asAction(name) + u'…', this, [this, name] { rename(name); });
        m_remove->addAction(asAction(name), this, [this, name] { remove(name); });
    }
    m_separator->setVisible(!m_choices.isEmpty());
    m_rename->menuAction()->setVisible(!m_choices.isEmpty());
    m_remove->menuAction()->setVisible(!m_choices.isEmpty());
    m_save->setEnabled(!m_session.filter().isEmpty());
}

void SavedFilters::ask(const QString &title, const QString &name,
                       std::function<Verdict(const QString &)> judge,
                       std::function<void(const QString &)> take)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"filter-name"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setTextValue(name);
    // A dialog has its parts once it was laid out.
    dialog->setLabelText(tr("Name:"));
    dialog->open();
    if (auto *field = dialog->findChild<QLineEdit *>()) {
        field->setMaxLength(static_cast<int>(longestSavedName));
        field->selectAll();
    }
    const auto check = [dialog, judge = std::move(judge)](const QString &text) {
        const Verdict verdict = text.trimmed().isEmpty() ? Verdict{{}, false} : judge(text.trimmed());
        dialog->setLabelText(verdict.warning.isEmpty() ? tr("Name:") : tr("Name: (%1)").arg(verdict.warning));
        if (auto *buttons = dialog->findChild<QDialogButtonBox *>())
            buttons->button(QDialogButtonBox::Ok)->setEnabled(verdict.isFine);
    };
    connect(dialog, &QInputDialog::textValueChanged, dialog, check);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [take = std::move(take)](const QString &text) { take(text.trimmed()); });
    check(name);
}

void SavedFilters::save()
{
    const Filter filter = m_session.filter();
    if (filter.isEmpty())
        return;
    const auto judge = [this](const QString &name) {
        return named(kept(), name) == kept().end()
                   ? Verdict{}
                   : Verdict{tr("takes the place of the filter of that name"), true};
    };
    ask(tr("Save this filter"), {}, judge, [this, filter](const QString &name) {
        std::vector<SavedFilter> filters = kept();
        const auto there = named(filters, name);
        if (there != filters.end())
            there->filter = filter;
        else
            filters.push_back({name, filter});
        keep(std::move(filters), tr("saving the filter “%1”").arg(name));
    });
}

void SavedFilters::rename(const QString &name)
{
    const auto judge = [this, name](const QString &other) {
        return other == name || named(kept(), other) == kept().end()
                   ? Verdict{}
                   : Verdict{tr("another filter has that name"), false};
    };
    ask(tr("Rename the filter"), name, judge, [this, name](const QString &other) {
        std::vector<SavedFilter> filters = kept();
        const auto there = named(filters, name);
        if (there == filters.end() || other == name)
            return;
        there->name = other;
        keep(std::move(filters), tr("renaming the filter “%1”").arg(name));
    });
}

void SavedFilters::remove(const QString &name)
{
    std::vector<SavedFilter> filters = kept();
    std::erase_if(filters, [&name](const SavedFilter &saved) { return saved.name == name; });
    keep(std::move(filters), tr("deleting the filter “%1”").arg(name));
}

void SavedFilters::keep(std::vector<SavedFilter> filters, const QString &text)
{
    Change change;
    change.filters = std::move(filters);
    const Status status = m_history.apply(change, text);
    if (status)
        return;
    makeErrorBox(tr("The filters could not be saved"), status.error(), &m_window)->open();
}

} // namespace chancery
