// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_dialog.h"

#include "app/briefing/briefing_pages.h"
#include "app/briefing/briefing_preview.h"
#include "app/briefing/briefing_writer.h"
#include "app/views/replace_question.h"
#include "core/domain/civil_date.h"
#include "core/store/store.h"
#include "core/work/job.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A dossier of more facts is laid out for the file alone: the preview would keep the reader waiting.
constexpr std::uint32_t greatestPreview = 5000;

/// What a file may be called after a dossier.
QString fileNameFor(const QString &id)
{
    QString name;
    for (const QChar c : id)
        name += c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : QChar(u'-');
    return (name.isEmpty() ? u"briefing"_s : name) + u".pdf"_s;
}

} // namespace

BriefingDialog::BriefingDialog(SnapshotPtr snapshot, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_path(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_preparedBy(new QLineEdit(this))
    , m_preparedOn(new QDateEdit(QDate::currentDate(), this))
    , m_paper(new QComboBox(this))
    , m_length(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_attach(new QCheckBox(tr("Attach the dossier (JSON), so that the evidence travels along"), this))
    , m_fields(new QWidget(this))
    , m_preview(new BriefingPreview(this))
    , m_pageLabel(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_export(m_buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole))
    , m_previewTimer(new QTimer(this))
    , m_writing(new Job(this))
{
    setWindowTitle(tr("Export briefing"));
    setSizeGripEnabled(true);
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(150);
    connect(m_previewTimer, &QTimer::timeout, this, &BriefingDialog::updatePreview);
    connect(m_writing, &Job::progressed, m_progress, &QProgressBar::setValue);
    connect(m_writing, &Job::cancelled, this, [this] {
        finishWriting(Error{path(), {}, cancelledReason()});
    });
    buildForm();

    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setPath(QDir(QFileInfo(folder).isDir() ? folder : QDir::homePath())
                .filePath(fileNameFor(m_snapshot->info().id)));
    m_title->setText(m_snapshot->info().title);
    m_preparedBy->setText(m_snapshot->info().preparedBy);
    m_progress->hide();
    m_message->hide();
    updateState();
    m_previewTimer->start();
}

BriefingDialog::~BriefingDialog() = default;

void BriefingDialog::buildForm()
{
    m_path->setObjectName(u"path"_s);
    m_title->setObjectName(u"title"_s);
    m_preparedBy->setObjectName(u"preparedBy"_s);
    m_preparedBy->setPlaceholderText(tr("nobody named"));
    m_paper->setObjectName(u"paper"_s);
    m_export->setObjectName(u"export"_s);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->hide();
    m_preparedOn->setCalendarPopup(true);
    m_preparedOn->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    m_length->setObjectName(u"length"_s);
    for (const BriefingLength length : briefingLengths)
        m_length->addItem(label(length), static_cast<int>(length));
    m_length->setCurrentIndex(m_length->count() - 1);
    m_form->setObjectName(u"form"_s);
    for (const BriefingForm form : briefingForms)
        m_form->addItem(label(form), static_cast<int>(form));
    m_scope->setObjectName(u"scope"_s);
    m_scope->addItem(tr("Everything"));
    // A title of any length does not widen the dialog.
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(28);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_attach->setObjectName(u"attach"_s);
    m_attach->hide();

    auto *const browse = new QToolButton(this);
    browse->setText(tr("…"));
    browse->setToolTip(tr("Choose a file"));
    browse->setAccessibleName(tr("Choose a file"));
    connect(browse, &QToolButton::clicked, this, &BriefingDialog::choosePath);
    auto *const pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path);
    pathRow->addWidget(browse);

    auto *const form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->addRow(tr("&File:"), pathRow);
    qobject_cast<QLabel *>(form->labelForField(pathRow))->setBuddy(m_path);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("Prepared &by:"), m_preparedBy);
    form->addRow(tr("Prepared &on:"), m_preparedOn);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("&Length:"), m_length);
    form->addRow(tr("For&mat:"), m_form);
    form->addRow(tr("&What:"), m_scope);

    auto *const parts = new QGroupBox(tr("Parts"), m_fields);
    auto *const partsLayout = new QVBoxLayout(parts);
    for (const BriefingSection section : briefingSections) {
        auto *const box = new QCheckBox(label(section), parts);
        box->setObjectName(toTerm(section));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, m_previewTimer, qOverload<>(&QTimer::start));
        partsLayout->addWidget(box);
        m_sections.emplace_back(section, box);
    }
    auto *const always = new QLabel(tr("Sources and passages are always part of it."), parts);
    always->setWordWrap(true);
    partsLayout->addWidget(always);
    form->addRow(parts);
    form->addRow(m_attach);

    auto *const previous = new QToolButton(this);
    previous->setArrowType(Qt::LeftArrow);
    previous->setAccessibleName(tr("Previous page"));
    previous->setToolTip(tr("Previous page"));
    auto *const next = new QToolButton(this);
    next->setArrowType(Qt::RightArrow);
    next->setAccessibleName(tr("Next page"));
    next->setToolTip(tr("Next page"));
    connect(previous, &QToolButton::clicked, m_preview,
            [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(next, &QToolButton::clicked, m_preview, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_preview, &BriefingPreview::pageChanged, this, [this](int page, int count) {
        m_pageLabel->setText(count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
    });
    auto *const pager = new QHBoxLayout;
    pager->addStretch();
    pager->addWidget(previous);
    pager->addWidget(m_pageLabel);
    pager->addWidget(next);
    pager->addStretch();
    auto *const previewColumn = new QVBoxLayout;
    previewColumn->addWidget(m_preview, 1);
    previewColumn->addLayout(pager);

    auto *const formColumn = new QVBoxLayout;
    formColumn->addWidget(m_fields);
    formColumn->addStretch();
    auto *const columns = new QHBoxLayout;
    columns->addLayout(formColumn);
    columns->addLayout(previewColumn, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_missing);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);

    m_export->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BriefingDialog::write);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BriefingDialog::reject);
    connect(m_path, &QLineEdit::textChanged, this, &BriefingDialog::updateState);
    connect(m_form, &QComboBox::currentIndexChanged, this, &BriefingDialog::fitEnding);
    for (QLineEdit *const edit : {m_title, m_preparedBy})
        connect(edit, &QLineEdit::textChanged, m_previewTimer, qOverload<>(&QTimer::start));
    for (QComboBox *const box : {m_paper, m_length, m_scope})
        connect(box, &QComboBox::currentIndexChanged, m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_preparedOn, &QDateEdit::dateChanged, m_previewTimer, qOverload<>(&QTimer::start));
}

void BriefingDialog::setAttachmentSource(std::function<Outcome<QByteArray>()> source)
{
    m_attachment = std::move(source);
    m_attach->setVisible(static_cast<bool>(m_attachment));
    m_attach->setChecked(static_cast<bool>(m_attachment));
}

void BriefingDialog::setVisibleRange(const TimeRange &range)
{
    if (range.isEmpty())
        return;
    m_scopes.emplace_back(range);
    m_scope->addItem(tr("What the timeline shows"));
}

void BriefingDialog::setSelection(const ObjectRef &object)
{
    m_scopes.emplace_back(object);
    m_scope->addItem(tr("What is selected: %1").arg(m_snapshot->title(object)));
}

void BriefingDialog::addChoice(FactChoice choice)
{
    m_scope->addItem(choice.description);
    m_scopes.emplace_back(std::move(choice));
}

void BriefingDialog::setForm(BriefingForm form)
{
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(form)));
    fitEnding();
}

void BriefingDialog::setLength(BriefingLength length)
{
    m_length->setCurrentIndex(m_length->findData(static_cast<int>(length)));
}

void BriefingDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString BriefingDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

BriefingOptions BriefingDialog::options() const
{
    BriefingOptions options;
    options.paper = static_cast<Paper>(m_paper->currentData().toInt());
    options.length = static_cast<BriefingLength>(m_length->currentData().toInt());
    options.title = m_title->text().trimmed();
    options.preparedBy = m_preparedBy->text().trimmed();
    options.preparedOn = toCivil(m_preparedOn->date());
    options.sections = {};
    for (const auto &[section, box] : m_sections)
        options.sections.setFlag(section, box->isChecked());
    options.form = static_cast<BriefingForm>(m_form->currentData().toInt());
    if (m_scope->currentIndex() < 1)
        return options;
    const auto &scope = m_scopes[static_cast<std::size_t>(m_scope->currentIndex() - 1)];
    if (const auto *const range = std::get_if<TimeRange>(&scope)) {
        const auto dayOf = [](CivilSecond second) {
            return CivilDay{second / secondsPerDay - (second % secondsPerDay < 0 ? 1 : 0)};
        };
        options.from = dayOf(range->begin);
        options.to = dayOf(range->end - 1);
    } else if (const auto *const object = std::get_if<ObjectRef>(&scope)) {
        options.about = {*object};
    } else {
        options.chosen = std::get<FactChoice>(scope);
    }
    return options;
}

void BriefingDialog::updatePreview()
{
    if (m_writing->isRunning())
        return;
    if (m_snapshot->count(ObjectKind::Fact) > greatestPreview) {
        m_pageLabel->setText(tr("No preview of more than %L1 facts").arg(greatestPreview));
        return;
    }
    const auto pages = BriefingPages::make(*m_snapshot, options());
    m_preview->setPages(pages ? *pages : nullptr);
    tellMissing(pages ? (*pages)->missing() : std::vector<briefing::MissingCharacters>());
}

void BriefingDialog::tellMissing(const std::vector<briefing::MissingCharacters> &missing)
{
    // What the window has room for; the rest is counted.
    constexpr std::size_t mostPlaces = 3;
    m_missing->setText(briefing::wordsOf(missing, mostPlaces).join(u'\n'));
    m_missing->setVisible(!missing.empty());
}

void BriefingDialog::updateState()
{
    m_attach->setEnabled(m_form->currentIndex() < 2); // of the forms, PDF and HTML can hold a file
    m_export->setEnabled(!m_writing->isRunning() && !path().isEmpty());
    m_fields->setEnabled(!m_writing->isRunning());
}

void BriefingDialog::choosePath()
{
    // Whether something is replaced is asked when it is written.
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export briefing"), path(), {}, nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        setPath(chosen);
}

void BriefingDialog::fitEnding()
{
    QString name = path();
    if (formOfFile(name))
        name.truncate(name.lastIndexOf(u'.'));
    if (!name.isEmpty())
        setPath(name + u'.' + toTerm(options().form));
    updateState();
}

void BriefingDialog::write()
{
    if (m_writing->isRunning() || path().isEmpty())
        return;
    Output target(path());
    target.others = m_openFiles;
    if (QFileInfo(target.path).suffix().isEmpty() && !QFileInfo(target.path).isDir())
        target.path += u'.' + toTerm(options().form);
    setPath(target.path);
    if (!mayReplace(target, this))
        return;
    BriefingOptions chosen = options();
    if (m_attachment && m_attach->isChecked() && m_attach->isEnabled()) {
        Outcome<QByteArray> dossier = m_attachment();
        if (!dossier) {
            finishWriting(dossier.error());
            return;
        }
        chosen.embeddedDossier = std::move(*dossier);
    }

    m_message->hide();
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    m_writing->start(
        [snapshot = m_snapshot, chosen, target](const Progress &progress) {
            return writeBriefing(*snapshot, chosen, target, progress);
        },
        [this](const Status &status) { finishWriting(status); });
    updateState();
}

void BriefingDialog::finishWriting(const Status &status)
{
    m_progress->hide();
    updateState();
    if (status) {
        QDialog::accept();
        return;
    }
    const bool cancelled = status.error().reason == cancelledReason();
    m_message->setText(cancelled
                           ? tr("Cancelled. Nothing was written.")
                           : tr("The briefing could not be written. %1").arg(status.error().toString()));
    m_message->show();
}

void BriefingDialog::reject()
{
    // The first Cancel stops the writing, the next one closes the dialog.
    if (m_writing->isRunning())
        m_writing->cancel();
    else
        QDialog::reject();
}

} // namespace chancery
