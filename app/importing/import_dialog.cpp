// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/import_dialog.h"

#include "app/importing/column_choices.h"
#include "app/importing/import_report_words.h"
#include "app/importing/import_rows.h"
#include "app/views/theme.h"
#include "core/edit/new_dossier.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int recognised = -1;

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportDialog::ImportDialog(ImportInto into, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_into(std::move(into))
    , m_path(path)
    , m_heading(plainLabel(this, u"heading"_s))
    , m_form(new QComboBox(this))
    , m_columns(new ColumnChoices(this))
    , m_columnsLabel(new QLabel(tr("Its columns, and what each means:"), this))
    , m_rows(new ImportRows(this))
    , m_becomes(plainLabel(this, u"becomes"_s))
    , m_asBox(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_language(new QLineEdit(this))
    , m_target(new QComboBox(this))
    , m_verdict(plainLabel(this, u"verdict"_s))
    , m_progress(new QProgressBar(this))
{
    m_request.path = path;
    createWidgets();
    look();
}

ImportDialog::~ImportDialog()
{
    if (m_isWorking && !m_isApplying)
        m_into.hold(false);
}

void ImportDialog::createWidgets()
{
    setObjectName(u"import"_s);
    setWindowTitle(tr("Import"));
    resize(940, 660);
    m_heading->setText(QFileInfo(m_path).fileName());
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);

    m_form->setObjectName(u"form"_s);
    m_form->addItem(tr("what it looks like"), recognised);
    for (int form = 0; form < importFormCount; ++form)
        m_form->addItem(label(static_cast<ImportForm>(form)), form);
    connect(m_form, &QComboBox::activated, this, [this] {
        const int form = m_form->currentData().toInt();
        m_request.options = {};
        if (form != recognised)
            m_request.options.form = static_cast<ImportForm>(form);
        look();
    });
    m_columns->setObjectName(u"columns"_s);
    m_columns->setAccessibleName(tr("Columns of the table and what they mean"));
    connect(m_columns, &ColumnChoices::chosen, this, [this] {
        m_request.options.columns = m_columns->columns();
        look();
    });
    m_rows->setObjectName(u"rows"_s);
    m_rows->setAccessibleName(tr("The first rows as they will be"));

    m_asBox->setObjectName(u"as"_s);
    m_asBox->addItem(tr("events with facts that rest on the file"), static_cast<int>(EventsAs::Facts));
    m_asBox->addItem(tr("events to source: no fact says anything of them yet"),
                     static_cast<int>(EventsAs::ToSource));
    connect(m_asBox, &QComboBox::activated, this, [this] {
        m_as = static_cast<EventsAs>(m_asBox->currentData().toInt());
        look();
    });
    m_title->setObjectName(u"title"_s);
    m_title->setPlaceholderText(QFileInfo(m_path).fileName());
    m_language->setObjectName(u"language"_s);
    m_language->setPlaceholderText(tr("en, de, uk … – the dossier's where it is empty"));
    for (QLineEdit *line : {m_title, m_language}) {
        connect(line, &QLineEdit::editingFinished, this, [this] {
            if (m_title->text() != m_request.title || m_language->text().trimmed() != m_request.language)
                look();
        });
    }
    m_target->setObjectName(u"target"_s);
    m_target->addItem(tr("this dossier"));
    m_target->addItem(tr("a new dossier…"));
    connect(m_target, &QComboBox::activated, this, [this] { look(); });
    m_progress->setAccessibleName(tr("Progress of the import"));

    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import-it"_s);
    m_import->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::carryOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);

    auto *fields = new QFormLayout;
    fields->addRow(tr("&Read as:"), m_form);
    auto *choices = new QFormLayout;
    choices->addRow(tr("&Becomes:"), m_asBox);
    choices->addRow(tr("&Title of the source:"), m_title);
    choices->addRow(tr("&Language:"), m_language);
    choices->addRow(tr("Int&o:"), m_target);
    auto *rowsLabel = new QLabel(tr("The first &rows as they will be:"), this);
    rowsLabel->setObjectName(u"rows-label"_s);
    rowsLabel->setBuddy(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addLayout(fields);
    layout->addWidget(m_columnsLabel);
    layout->addWidget(m_columns, 2);
    layout->addWidget(rowsLabel);
    layout->addWidget(m_rows, 3);
    layout->addWidget(m_becomes);
    layout->addLayout(choices);
    layout->addWidget(m_verdict);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
}

bool ImportDialog::isForNewDossier() const
{
    return m_target->currentIndex() == 1;
}

std::unique_ptr<ImportJob> ImportDialog::makeJob()
{
    m_request.as = m_as;
    m_request.title = m_title->text();
    m_request.language = m_language->text().trimmed();
    auto job =
        std::make_unique<ImportJob>(m_request, isForNewDossier() ? SnapshotPtr() : m_into.store->snapshot());
    connect(job.get(), &ImportJob::looked, this, &ImportDialog::takePreview);
    connect(job.get(), &ImportJob::proposed, this, &ImportDialog::takeProposal);
    connect(job.get(), &ImportJob::failed, this, &ImportDialog::takeError);
    connect(job.get(), &ImportJob::written, this, &ImportDialog::takeReport);
    connect(job.get(), &ImportJob::progressed, this, [this](double share) {
        m_progress->setRange(0, 100);
        m_progress->setValue(static_cast<int>(share * 100));
    });
    return job;
}

/// What a job does that nobody waits for any more ends by itself, and is not waited for here.
void ImportDialog::letGo()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    ImportJob *job = m_job.release();
    job->setParent(this);
    connect(job, &ImportJob::ended, job, &QObject::deleteLater);
}

void ImportDialog::look()
{
    if (m_isWorking || m_isDone)
        return;
    letGo();
    m_proposal.reset();
    m_error.reset();
    m_verdict->setPalette(palette());
    m_verdict->setText(tr("Reading the file…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    const QString language = m_language->text().trimmed();
    if (!language.isEmpty() && !isLanguageTag(language)) {
        takeError({{}, {}, tr("“%1” is no language tag: en, de, uk").arg(language)});
        return;
    }
    m_job = makeJob();
    m_job->look();
    updateButtons();
}

void ImportDialog::takePreview(const ImportPreview &preview)
{
    const bool isTable = preview.form == ImportForm::Table;
    // Whoever has just chosen what a column means goes on from there.
    if (isTable && !m_request.options.columns)
        m_columns->show(preview.columns, preview.cells);
    m_columns->setVisible(isTable);
    m_columnsLabel->setVisible(isTable);
    m_preview = preview;
    m_heading->setText(tr("%1 – read as %2").arg(preview.name, preview.formName));
    m_rows->show(preview);
    const bool isEvents = preview.yields == ImportYield::Events;
    m_asBox->setEnabled(isEvents);
    m_title->setEnabled(isEvents);
    m_language->setEnabled(isEvents);
    if (preview.isLong)
        m_progress->hide();
    updateWords();
    updateButtons();
    Q_EMIT looked();
}

void ImportDialog::takeProposal(const std::shared_ptr<const ProposedImport> &proposal)
{
    m_proposal = proposal;
    m_progress->hide();
    updateWords();
    updateButtons();
    Q_EMIT counted();
}

void ImportDialog::updateWords()
{
    if (!m_preview)
        return;
    m_becomes->setText(becomesInWords(*m_preview, m_as));
    if (m_proposal) {
        m_verdict->setText(countsInWords(m_proposal->report, m_preview->yields));
    } else if (m_preview->isLong) {
        QString words =
            tr("The file is long: its rows are counted as they are read, and written into the "
               "dossier's file, which takes a while and can be cancelled, but not be taken back.");
        if (!isForNewDossier() && m_into.store->isUntitled())
            words += u' ' + tr("This dossier is in no file yet: it is saved into one first.");
        m_verdict->setText(words);
    }
}

void ImportDialog::updateButtons()
{
    const bool hasNews = m_proposal && !m_proposal->change.isEmpty();
    m_import->setEnabled(m_isDone ||
                         (!m_isWorking && !m_error && m_preview && (m_preview->isLong || hasNews)));
    for (QWidget *choice : std::initializer_list<QWidget *>{m_form, m_columns, m_target})
        choice->setEnabled(!m_isWorking);
    m_cancel->setEnabled(!m_isApplying);
}

void ImportDialog::takeError(const Error &error)
{
    const bool wasWorking = m_isWorking;
    if (wasWorking && !m_isApplying)
        m_into.hold(false);
    if (wasWorking)
        m_writtenTo.clear();
    endWork();
    m_progress->hide();
    m_error = error;
    const bool isCancelled = error.kind == ErrorKind::Cancelled;
    QPalette colours = palette();
    if (!isCancelled)
        colours.setColor(QPalette::WindowText, Theme(palette()).warning());
    m_verdict->setPalette(colours);
    m_verdict->setText(isCancelled
                           ? tr("Cancelled: nothing has changed.")
                           : tr("It cannot be imported: %1. Nothing has changed.").arg(error.toString()));
    if (!wasWorking && !m_request.options.columns) {
        m_rows->clear();
        m_becomes->clear();
    }
    // What was shown may be tried again, under another name or elsewhere.
    if (wasWorking)
        m_error.reset();
    updateButtons();
    wasWorking ? Q_EMIT imported() : Q_EMIT looked();
}

void ImportDialog::beginWork(const QString &words)
{
    m_isWorking = true;
    m_verdict->setPalette(palette());
    m_verdict->setText(words);
    m_progress->setRange(0, 0);
    m_progress->show();
    updateButtons();
}

void ImportDialog::endWork()
{
    if (!m_isWorking)
        return;
    m_isWorking = false;
    m_isApplying = false;
    m_progress->hide();
}

void ImportDialog::carryOut()
{
    if (m_isDone)
        return accept();
    if (isForNewDossier())
        return writeNew();
    if (m_preview->isLong)
        return writeLong();
    keepProposal();
}

void ImportDialog::keepProposal()
{
    beginWork(tr("Bringing it in…"));
    m_isApplying = true;
    updateButtons();
    m_into.apply(m_proposal->change, tr("importing “%1”").arg(m_preview->name),
                 [self = QPointer<ImportDialog>(this)](const Status &status) {
                     if (!self)
                         return;
                     if (status)
                         self->takeReport(self->m_proposal->report);
                     else
                         self->takeError(status.error());
                 });
}

void ImportDialog::writeLong()
{
    QString path = m_into.store->path();
    if (path.isEmpty())
        path = m_into.chooseFile(tr("Save the dossier with what is imported"),
                                 QFileInfo(m_path).completeBaseName() + u".dossier"_s);
    if (path.isEmpty())
        return;
    Growing growing;
    growing.base = m_into.store;
    growing.author = m_into.author;
    letGo();
    m_job = makeJob();
    m_writtenTo = path;
    beginWork(tr("Reading and writing…"));
    m_into.hold(true);
    m_job->write(std::move(growing), path);
}

void ImportDialog::writeNew()
{
    const QString name = QFileInfo(m_path).completeBaseName();
    const QString path = m_into.chooseFile(tr("A new dossier of what is imported"), name + u".dossier"_s);
    if (path.isEmpty())
        return;
    const QString title = m_title->text().simplified();
    const auto fresh = newDossier(title.isEmpty() ? name : title, m_language->text().trimmed());
    if (!fresh) {
        takeError(fresh.error());
        return;
    }
    Growing growing;
    growing.info = fresh->info;
    growing.author = m_into.author;
    letGo();
    m_job = makeJob();
    m_writtenTo = path;
    beginWork(tr("Reading and writing…"));
    m_into.hold(true);
    m_job->write(std::move(growing), path);
}

void ImportDialog::takeReport(const ImportReport &report)
{
    // A file that takes the place of the open dossier's is nobody else's doing until it is opened.
    if (m_isWorking && !m_isApplying && isForNewDossier())
        m_into.hold(false);
    endWork();
    m_isDone = true;
    m_first = report.first;
    m_told = countsInWords(report, m_preview->yields);
    m_heading->setText(tr("Imported %1").arg(m_preview->name));
    m_verdict->setText(m_told);
    for (QWidget *gone :
         std::initializer_list<QWidget *>{m_form, m_columns, m_columnsLabel, m_becomes, m_asBox, m_title,
                                          m_language, m_target, findChild<QLabel *>(u"rows-label"_s)})
        gone->hide();
    for (QFormLayout *form : findChildren<QFormLayout *>()) {
        for (QWidget *field :
             std::initializer_list<QWidget *>{m_form, m_asBox, m_title, m_language, m_target}) {
            if (QWidget *name = form->labelForField(field))
                name->hide();
        }
    }
    m_rows->setVisible(!report.bad.empty());
    m_rows->show(report.bad);
    m_rows->setAccessibleName(tr("Rows that were kept out, and why"));
    m_import->setText(m_first ? tr("&Show it") : tr("&Done"));
    m_cancel->setText(tr("&Close"));
    updateButtons();
    m_import->setFocus();
    Q_EMIT imported();
}

void ImportDialog::reject()
{
    if (m_isDone) {
        // Whoever does not want to see it stays where he is, unless the dossier is in another file now.
        m_first.reset();
        if (isForNewDossier())
            m_writtenTo.clear();
        accept();
        return;
    }
    if (m_isApplying)
        return;
    if (m_isWorking) {
        // Where it was written by then, that is told instead.
        m_verdict->setText(tr("Cancelling…"));
        m_job->cancel();
        return;
    }
    letGo();
    QDialog::reject();
}

} // namespace chancery
