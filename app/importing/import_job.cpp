// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/import_job.h"

#include "core/store/store.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace chancery {

namespace {

/// So many rows are shown before anything is taken over.
constexpr std::size_t rowsShown = 40;

} // namespace

ImportJob::ImportJob(ImportRequest request, SnapshotPtr base, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_base(std::move(base))
{
    connect(&m_job, &Job::progressed, this, [this](int percent) { Q_EMIT progressed(percent / 100.0); });
    connect(&m_job, &Job::cancelled, this, &ImportJob::ended);
}

void ImportJob::cancel()
{
    m_cancelled = true;
    m_job.cancel();
}

void ImportJob::start(std::function<void(const Progress &progress)> work)
{
    m_job.start(Job::Work([this, work = std::move(work)](const Progress &progress) -> Job::Take {
        work(progress);
        return [this] { Q_EMIT ended(); };
    }));
}

void ImportJob::tell(std::function<void()> what)
{
    QMetaObject::invokeMethod(
        this,
        [this, what = std::move(what)] {
            if (!m_cancelled)
                what();
        },
        Qt::QueuedConnection);
}

ImportPlan ImportJob::planFor(const ImportReader &reader) const
{
    ImportPlan plan;
    if (reader.yields() == ImportYield::Events)
        plan.as = m_request.as;
    plan.file = reader.file();
    plan.file.title = m_request.title.simplified();
    plan.file.language = m_request.language;
    if (auto today = Edtf::parse(QDate::currentDate().toString(Qt::ISODate)))
        plan.file.retrieved = *std::move(today);
    return plan;
}

void ImportJob::look()
{
    start([this](const Progress &progress) { lookAtFile(progress); });
}

void ImportJob::lookAtFile(const Progress &progress)
{
    const auto opened = ImportReader::open(m_request.path, m_request.options);
    if (!opened) {
        tell([this, error = opened.error()] { Q_EMIT failed(error); });
        return;
    }
    ImportReader &reader = **opened;
    ImportPreview preview;
    preview.form = reader.form();
    preview.yields = reader.yields();
    preview.formName = reader.formName();
    preview.name = reader.file().name;
    preview.columns = reader.columns();
    const std::size_t header = preview.columns.hasHeader ? 1 : 0;
    const std::vector<Record> &records = reader.firstRecords();
    for (std::size_t i = header; i < records.size(); ++i)
        preview.cells.push_back(records[i].cells);
    reader.preview(
        [&preview](Entry entry) {
            preview.rows.push_back(std::move(entry));
            return preview.rows.size() < rowsShown;
        },
        [&preview](const BadRow &bad) { preview.bad.push_back(bad); });
    preview.isLong = reader.yields() == ImportYield::Events && reader.size() > largestProposed;
    const bool isLong = preview.isLong;
    tell([this, preview = std::move(preview)] { Q_EMIT looked(preview); });
    if (isLong || !progress(0))
        return;
    auto proposal = proposeImport(reader, m_base, planFor(reader), progress);
    if (!proposal) {
        tell([this, error = proposal.error()] { Q_EMIT failed(error); });
        return;
    }
    auto shared = std::make_shared<const ProposedImport>(*std::move(proposal));
    tell([this, shared] { Q_EMIT proposed(shared); });
}

void ImportJob::write(Growing growing, const QString &path)
{
    start([this, growing = std::move(growing), path](const Progress &progress) {
        writeFile(growing, path, progress);
    });
}

void ImportJob::writeFile(Growing growing, const QString &path, const Progress &progress)
{
    const auto opened = ImportReader::open(m_request.path, m_request.options);
    if (!opened) {
        QMetaObject::invokeMethod(
            this, [this, error = opened.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    ImportReader &reader = **opened;
    const auto report =
        reader.yields() == ImportYield::Events
            ? importGrowing(reader, planFor(reader), std::move(growing), Output(path), progress)
            : writeList(reader, growing, path, progress);
    // Told whatever was asked meanwhile: whether anything was written matters to whoever cancelled it, too.
    QMetaObject::invokeMethod(
        this,
        [this, report] {
            if (report)
                Q_EMIT written(*report);
            else
                Q_EMIT failed(report.error());
        },
        Qt::QueuedConnection);
}

/// What is no list of events becomes a new dossier in memory first: it is short.
Outcome<ImportReport> ImportJob::writeList(ImportReader &reader, const Growing &growing, const QString &path,
                                           const Progress &progress)
{
    Dossier fresh;
    fresh.info = growing.info;
    const auto store = Store::fromDossier(fresh, path);
    if (!store)
        return store.error();
    auto proposal = proposeImport(reader, (*store)->snapshot(), planFor(reader), progress);
    if (!proposal)
        return proposal.error();
    if (const auto applied = (*store)->apply(proposal->change); !applied)
        return applied.error();
    const auto dossier = (*store)->readAll();
    if (!dossier)
        return dossier.error();
    if (const Status written = Store::write(*dossier, Output(path)); !written)
        return written.error();
    return proposal->report;
}

} // namespace chancery
