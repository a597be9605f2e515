// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports/export_dialog.h"

#include "app/views/replace_question.h"
#include "core/domain/plural.h"
#include "core/work/job.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What a format is remembered as.
QString nameOf(const ExportFormat &format)
{
    const QString ending = fileEnding(format);
    return ending.isEmpty() ? u"csv"_s : ending;
}

} // namespace

ExportDialog::ExportDialog(std::shared_ptr<Store> store, SnapshotPtr snapshot, QWidget *parent)
    : QDialog(parent)
    , m_store(std::move(store))
    , m_snapshot(std::move(snapshot))
    , m_format(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_form(new QWidget(this))
    , m_writing(new Job(this))
{
    setWindowTitle(tr("Export data"));
    for (const DataFormat format : dataFormats) {
        m_formats.emplace_back(format);
        m_format->addItem(label(format), nameOf(m_formats.back()));
    }
    for (const DrawingFormat format : {DrawingFormat::Svg, DrawingFormat::Png}) {
        m_formats.emplace_back(format);
        m_format->addItem(label(format), nameOf(m_formats.back()));
    }
    m_scope->addItem(tr("Everything"));
    buildForm();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setPath(QDir(QFileInfo(folder).isDir() ? folder : QDir::homePath()).filePath(m_snapshot->info().id));
    fitEnding();
    connect(m_writing, &Job::progressed, m_progress, &QProgressBar::setValue);
    connect(m_writing, &Job::cancelled, this, [this] { finish(Error{path(), {}, cancelledReason()}); });
    updateState();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::buildForm()
{
    m_format->setObjectName(u"format"_s);
    m_scope->setObjectName(u"scope"_s);
    m_path->setObjectName(u"path"_s);
    m_path->setMinimumWidth(360);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();

    auto *const browse = new QToolButton(this);
    browse->setText(tr("…"));
    browse->setToolTip(tr("Choose where it goes"));
    browse->setAccessibleName(browse->toolTip());
    connect(browse, &QToolButton::clicked, this, &ExportDialog::choosePath);
    auto *const pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path);
    pathRow->addWidget(browse);
    auto *const form = new QFormLayout(m_form);
    form->setContentsMargins({});
    form->addRow(tr("For&mat:"), m_format);
    form->addRow(tr("&What:"), m_scope);
    form->addRow(tr("&To:"), pathRow);
    qobject_cast<QLabel *>(form->labelForField(pathRow))->setBuddy(m_path);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"export"_s);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::fitEnding);

    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(buttons);
}

void ExportDialog::addScope(const QString &name, std::vector<FactRow> facts, std::optional<TimeRange> range)
{
    m_scope->addItem(
        plural("chancery::ExportDialog", "%1 (%Ln fact)", "%1 (%Ln facts)", facts.size()).arg(name));
    m_scopes.push_back({std::move(facts), range});
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

ExportFormat ExportDialog::format() const
{
    return m_formats[static_cast<std::size_t>(m_format->currentIndex())];
}

void ExportDialog::setFormatNamed(const QString &name)
{
    if (const int index = m_format->findData(name); index >= 0)
        m_format->setCurrentIndex(index);
    fitEnding();
}

QString ExportDialog::formatName() const
{
    return m_format->currentData().toString();
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = format();
    if (const int index = m_scope->currentIndex(); index > 0) {
        const Scope &scope = m_scopes[static_cast<std::size_t>(index - 1)];
        choice.facts = scope.facts;
        choice.range = scope.range;
    }
    return choice;
}

void ExportDialog::fitEnding()
{
    QString name = path();
    for (const ExportFormat &each : m_formats) {
        const QString ending = fileEnding(each);
        if (!ending.isEmpty() && name.endsWith(ending, Qt::CaseInsensitive)) {
            name.chop(ending.size());
            break;
        }
    }
    if (name.endsWith(u".timeline"_s))
        name.chop(9);
    if (!name.isEmpty())
        setPath(name + fileEnding(format()));
}

void ExportDialog::choosePath()
{
    // The folder of CSV tables is made where it is missing; the dialog for folders would want it there.
    // Whether something is replaced is asked when it is written.
    const QString chosen = QFileDialog::getSaveFileName(this, windowTitle(), path(), {}, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        setPath(chosen);
}

void ExportDialog::updateState()
{
    m_export->setEnabled(!m_writing->isRunning() && !path().isEmpty());
    m_form->setEnabled(!m_writing->isRunning());
}

void ExportDialog::write()
{
    if (m_writing->isRunning() || path().isEmpty())
        return;
    Output target(path());
    target.others = m_openFiles;
    if (!mayReplaceAll(target))
        return;
    m_message->hide();
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    m_writing->start(
        [store = m_store, snapshot = m_snapshot, chosen = choice(), target](const Progress &progress) {
            return writeExport(store, snapshot, chosen, target, progress);
        },
        [this](const Status &status) { finish(status); });
    updateState();
}

bool ExportDialog::mayReplaceAll(const Output &output)
{
    if (format() != ExportFormat(DataFormat::Csv))
        return mayReplace(output, this);
    // Of the tables in a folder the first that is there is asked about: they go together.
    for (int i = 0; i < objectKindCount; ++i) {
        Output table = output;
        table.path = QDir(output.path).filePath(collectionName(static_cast<ObjectKind>(i)) + u".csv"_s);
        if (QFileInfo::exists(table.path))
            return mayReplace(table, this);
    }
    return true;
}

void ExportDialog::finish(const Status &status)
{
    m_progress->hide();
    updateState();
    if (status) {
        QDialog::accept();
        return;
    }
    m_message->setText(status.error().reason == cancelledReason()
                           ? tr("Cancelled. Nothing was written.")
                           : tr("The data could not be exported. %1").arg(status.error().toString()));
    m_message->show();
}

void ExportDialog::reject()
{
    // The first Cancel stops the writing, the next one closes the dialog.
    if (m_writing->isRunning())
        m_writing->cancel();
    else
        QDialog::reject();
}

} // namespace chancery
