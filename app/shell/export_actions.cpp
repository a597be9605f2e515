// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/export_actions.h"

#include "app/briefing/briefing_dialog.h"
#include "app/exports/export_dialog.h"
#include "app/printing/print_dialog.h"
#include "app/shell/palette/palette_commands.h"
#include "app/shell/saved_notice.h"
#include "app/shell/settings.h"
#include "core/io/json_dossier.h"
#include "core/io/quoted_only.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>

#include <limits>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QString briefingKind = u"briefing"_s;
const QString dataKind = u"data"_s;

/// The facts that the filter leaves; none where nothing is filtered.
std::optional<std::vector<FactRow>> filteredFacts(const Session &session)
{
    if (!session.shown())
        return std::nullopt;
    std::vector<FactRow> facts;
    for (std::uint32_t row = 0; row < session.snapshot()->count(ObjectKind::Fact); ++row) {
        if (session.shown()->shows(FactRow{row}))
            facts.push_back({row});
    }
    return facts;
}

} // namespace

ExportActions::ExportActions(std::function<std::shared_ptr<Store>()> store,
                             std::function<std::vector<FileIdentity>()> openFiles, const Session &session,
                             Settings &settings, QMainWindow *window)
    : QObject(window)
    , m_store(std::move(store))
    , m_openFiles(std::move(openFiles))
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
    , m_notice(new SavedNotice(window->statusBar()))
{
}

void ExportActions::addActions(QMenu *menu)
{
    QAction *briefing = menu->addAction(tr("&Export briefing…"), this, &ExportActions::exportBriefing);
    briefing->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    setOtherWords(*briefing, tr("PDF Word DOCX HTML Markdown OpenDocument ODT report brief write document"));
    QAction *data = menu->addAction(tr("Export &data…"), this, &ExportActions::exportData);
    data->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    setOtherWords(*data, tr("CSV Excel spreadsheet table JSON calendar iCalendar annotations TimelineJS SVG "
                            "PNG picture"));
    QAction *print = menu->addAction(tr("Prin&t…"), this, &ExportActions::print);
    print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    setOtherWords(*print, tr("print printer paper"));
}

QString ExportActions::proposed(const QString &path) const
{
    const QString folder = m_settings.exportFolder();
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? QDir(folder).filePath(QFileInfo(path).fileName())
                                                          : path;
}

void ExportActions::remember(const QString &path, const QString &kind, const QString &form)
{
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
    m_settings.setExportForm(kind, form);
    m_notice->tell(path);
}

void ExportActions::exportBriefing()
{
    const SnapshotPtr snapshot = m_session.snapshot();
    BriefingDialog dialog(snapshot, m_window);
    dialog.setOpenFiles(m_openFiles());
    dialog.setAttachmentSource([store = m_store()]() -> Outcome<QByteArray> {
        const auto dossier = store->readAll();
        if (!dossier)
            return dossier.error();
        return writeJsonDossier(withQuotedPassagesOnly(*dossier));
    });
    if (const auto range = m_session.visibleRange())
        dialog.setVisibleRange(*range);
    if (const auto &object = m_session.selection().object)
        dialog.setSelection(*object);
    if (auto facts = filteredFacts(m_session))
        dialog.addChoice({*std::move(facts), tr("what the filter leaves")});
    dialog.setPath(proposed(dialog.path()));
    const QStringList last = m_settings.exportForm(briefingKind).split(u' ');
    if (const auto form = formFromTerm(last.first()))
        dialog.setForm(*form);
    if (const auto length = lengthFromTerm(last.last()))
        dialog.setLength(*length);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const BriefingOptions written = dialog.options();
    remember(dialog.path(), briefingKind, toTerm(written.form) + u' ' + toTerm(written.length));
}

void ExportActions::exportData()
{
    const SnapshotPtr snapshot = m_session.snapshot();
    ExportDialog dialog(m_store(), snapshot, m_window);
    dialog.setOpenFiles(m_openFiles());
    if (const auto &object = m_session.selection().object)
        dialog.addScope(tr("What is selected: %1").arg(snapshot->title(*object).left(60)),
                        snapshot->factsOf(*object, std::numeric_limits<std::uint32_t>::max()));
    if (const auto range = m_session.visibleRange(); range && !range->isEmpty())
        dialog.addScope(tr("What the timeline shows"), factsWithin(*snapshot, *range), *range);
    if (auto facts = filteredFacts(m_session))
        dialog.addScope(tr("What the filter leaves"), *std::move(facts));
    dialog.setPath(proposed(dialog.path()));
    dialog.setFormatNamed(m_settings.exportForm(dataKind));
    if (dialog.exec() == QDialog::Accepted)
        remember(dialog.path(), dataKind, dialog.formatName());
}

void ExportActions::print()
{
    PrintDialog dialog(m_session.snapshot(), m_window);
    if (const auto range = m_session.visibleRange())
        dialog.setTimeline(*range, m_session.shown() ? m_session.shown()->events() : nullptr);
    dialog.exec();
}

} // namespace chancery
