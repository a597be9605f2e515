// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/attach_dialog.h"

#include "app/attachments/fitted_text.h"
#include "app/views/theme.h"
#include "core/domain/counted.h"
#include "core/text/shown_text.h"
#include "core/text/wording.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int indexRole = Qt::UserRole;

/// What needs the reader first.
constexpr AnchorState worstFirst[] = {AnchorState::Changed, AnchorState::Lost, AnchorState::Moved,
                                      AnchorState::Reflowed, AnchorState::Exact};

QString stateLabel(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return AttachDialog::tr("exact");
    case AnchorState::Moved:
        return AttachDialog::tr("moved");
    case AnchorState::Reflowed:
        return AttachDialog::tr("reflowed");
    case AnchorState::Changed:
        return AttachDialog::tr("changed");
    case AnchorState::Lost:
        return AttachDialog::tr("lost");
    }
    return {};
}

QString stateMeaning(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return AttachDialog::tr("The text has these words where they were quoted.");
    case AnchorState::Moved:
        return AttachDialog::tr("The text has these words at another place.");
    case AnchorState::Reflowed:
        return AttachDialog::tr("The same words; their spacing, or the form of quotes or dashes, differs.");
    case AnchorState::Changed:
        return AttachDialog::tr("The text does not say what was quoted.");
    case AnchorState::Lost:
        return AttachDialog::tr("The text does not have these words.");
    }
    return {};
}

bool isWarning(AnchorState state)
{
    return state == AnchorState::Changed || state == AnchorState::Lost;
}

/// Words as HTML, with the given stretches set off by more than colour.
QString wordsHtml(const QString &words, const std::vector<std::pair<qsizetype, qsizetype>> &stretches,
                  const QColor &colour)
{
    const auto escaped = [](QStringView text) { return asHtml(text.toString()).replace(u'\n', "<br>"_L1); };
    QString html = u"“"_s;
    qsizetype done = 0;
    for (const auto &[from, to] : stretches) {
        const QStringView differing = QStringView(words).sliced(from, to - from);
        html += escaped(QStringView(words).sliced(done, from - done)) +
                u"<b style=\"color:%1\"><u>%2</u></b>"_s.arg(
                    colour.name(), differing.isEmpty() ? u"\u2038"_s : escaped(differing));
        done = to;
    }
    return html + escaped(QStringView(words).sliced(done)) + u'”';
}

/// Reads a file and looks for a source's passages in it.
Outcome<Attachment> readAttachment(const SourceDescription &source, const std::vector<Passage> &passages,
                                   const QString &path, SourceFileOptions options, const Progress &progress)
{
    options.isCancelled = [&progress] { return !progress(0); };
    auto file = readSourceFile(path, options);
    if (!file)
        return file.error();
    auto report = reanchorIn(file->document, source, passages, progress);
    if (!report)
        return Error{path, {}, cancelledReason()};
    return Attachment{*std::move(file), *std::move(report)};
}

} // namespace

AttachDialog::AttachDialog(const SourceDescription &source, std::vector<Passage> passages,
                           const QString &path, SourceFileOptions options, QWidget *parent)
    : QDialog(parent)
    , m_file(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_passages(new QTreeWidget(this))
    , m_wordings(new QLabel(this))
{
    createWidgets(source, path);
    connect(&m_job, &Job::progressed, this, [this](int percent) {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    });
    connect(this, &QDialog::rejected, &m_job, &Job::cancel);
    m_job.start(
        [source, passages = std::move(passages), path, options = std::move(options)](
            const Progress &progress) { return readAttachment(source, passages, path, options, progress); },
        [this](const Outcome<Attachment> &attachment) {
            if (attachment)
                takeReport(*attachment);
            else
                takeError(attachment.error());
        });
}

AttachDialog::~AttachDialog() = default;

void AttachDialog::createWidgets(const SourceDescription &source, const QString &path)
{
    setWindowTitle(tr("Attach full text"));
    resize(760, 560);
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setText(source.title);
    title->setWordWrap(true);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);

    m_file->setObjectName(u"file"_s);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setText(QFileInfo(path).fileName());
    m_file->setWordWrap(true);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::RichText);
    m_verdict->setWordWrap(true);
    m_verdict->setText(tr("Reading the file…"));
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress of reading"));

    m_passages->setObjectName(u"passages"_s);
    m_passages->setAccessibleName(tr("Passages and how they stand in the file"));
    m_passages->setHeaderLabels({tr("State"), tr("Passage")});
    m_passages->setRootIsDecorated(false);
    m_passages->setUniformRowHeights(true);
    m_passages->setAlternatingRowColors(true);
    m_passages->header()->resizeSection(0, 14 * fontMetrics().averageCharWidth());
    connect(m_passages, &QTreeWidget::currentItemChanged, this, &AttachDialog::showPassage);

    m_wordings->setObjectName(u"wordings"_s);
    m_wordings->setTextFormat(Qt::RichText);
    m_wordings->setWordWrap(true);
    m_wordings->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_wordings->setMargin(6);
    m_wordings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *wordings = new QScrollArea(this);
    wordings->setWidget(m_wordings);
    wordings->setWidgetResizable(true);
    wordings->setAccessibleName(tr("Wording of the passage"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_passages);
    splitter->addWidget(wordings);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 130});
    splitter->setChildrenCollapsible(false);

    auto *buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setEnabled(false);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_file);
    layout->addWidget(m_verdict);
    layout->addWidget(m_progress);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
}

void AttachDialog::takeReport(const Attachment &attachment)
{
    m_attachment = attachment;
    m_progress->hide();
    QString file =
        u"%1 – %2"_s.arg(QFileInfo(attachment.file.path).fileName(), attachment.file.description());
    const QString &known = attachment.report.source.sha256;
    if (!known.isEmpty())
        file += known == attachment.file.sha256 ? tr("; the file that the dossier knows, by its SHA-256")
                                                : tr("; another file than the dossier knows, by its SHA-256");
    m_file->setText(file);
    fillVerdict();
    fillPassages();
    m_keep->setEnabled(true);
    QPushButton *usual = attachment.report.isMostlyLost() ? m_cancel : m_keep;
    m_keep->setDefault(usual == m_keep);
    m_cancel->setDefault(usual == m_cancel);
    usual->setFocus();
    Q_EMIT reported();
}

void AttachDialog::takeError(const Error &error)
{
    m_error = error;
    m_progress->hide();
    fillVerdict();
    m_cancel->setFocus();
    Q_EMIT reported();
}

void AttachDialog::fillVerdict()
{
    const Theme theme(palette());
    const auto warning = [&theme](const QString &text) {
        return u"<span style=\"color:%1\">\u26a0\ufe0e %2</span>"_s.arg(theme.warning().name(), asHtml(text));
    };
    if (m_error) {
        m_verdict->setText(warning(tr("The file cannot be attached: it %1.").arg(m_error->reason)) +
                           u"<br>"_s + tr("Nothing has changed."));
        return;
    }
    if (!m_attachment)
        return;
    const AttachmentReport &report = m_attachment->report;
    QStringList counts;
    for (const AnchorState state : {AnchorState::Exact, AnchorState::Moved, AnchorState::Reflowed,
                                    AnchorState::Changed, AnchorState::Lost}) {
        const int count = report.count(state);
        const QString text = u"<b>%L1</b> %2"_s.arg(count).arg(stateLabel(state));
        counts.append(isWarning(state) && count > 0
                          ? u"<span style=\"color:%1\">%2</span>"_s.arg(theme.warning().name(), text)
                          : text);
    }
    const QString verdict =
        report.passages.empty() ? asHtml(tr("The source has no passage to tell by whether this is its text."))
        : report.isMostlyLost()
            ? warning(tr("This is hardly the text of the source: most passages are not in it."))
        : report.isFaithful()
            ? asHtml(tr("Every passage has its words in this text."))
            : warning(tr("Some passages do not have their words in this text. They stay as they "
                         "are, and are shown so."));
    m_verdict->setText(verdict + u"<br>"_s +
                       tr("%1:").arg(counted(report.passages.size(), ObjectKind::Passage)) + u' ' +
                       counts.join(u"  ·  "_s));
}

void AttachDialog::fillPassages()
{
    const Theme theme(palette());
    m_passages->clear();
    const std::vector<ReanchoredPassage> &passages = m_attachment->report.passages;
    QList<QTreeWidgetItem *> items;
    for (const AnchorState state : worstFirst) {
        for (std::size_t i = 0; i < passages.size(); ++i) {
            if (passages[i].state != state)
                continue;
            auto *item = new QTreeWidgetItem({stateLabel(state), passages[i].passage.exact.simplified()});
            item->setData(0, indexRole, static_cast<qulonglong>(i));
            item->setToolTip(0, stateMeaning(state));
            if (isWarning(state))
                item->setForeground(0, theme.warning());
            items.append(item);
        }
    }
    m_passages->addTopLevelItems(items);
    m_passages->setCurrentItem(m_passages->topLevelItem(0));
}

void AttachDialog::showPassage()
{
    const QTreeWidgetItem *item = m_passages->currentItem();
    if (!item || !m_attachment) {
        m_wordings->clear();
        return;
    }
    const Theme theme(palette());
    const ReanchoredPassage &one = m_attachment->report.passages[item->data(0, indexRole).toULongLong()];
    std::vector<std::pair<qsizetype, qsizetype>> inQuoted;
    std::vector<std::pair<qsizetype, qsizetype>> inFound;
    if (one.state == AnchorState::Changed) {
        for (const WordingDifference &d : compareWordings(one.passage.exact, one.found)) {
            inQuoted.emplace_back(d.firstStart, d.firstEnd);
            inFound.emplace_back(d.secondStart, d.secondEnd);
        }
    }
    const auto line = [&theme](const QString &heading, const QString &words) {
        return u"<p style=\"margin:0 0 4px 0\"><span style=\"color:%1\">%2</span> %3</p>"_s.arg(
            theme.secondaryText().name(), asHtml(heading), words);
    };
    QString html = u"<p style=\"margin:0 0 4px 0\"><b>%1</b></p>"_s.arg(asHtml(stateMeaning(one.state)));
    html += line(tr("Quoted:"), wordsHtml(one.passage.exact, inQuoted, theme.warning()));
    if (one.state == AnchorState::Changed || one.state == AnchorState::Reflowed)
        html += line(tr("In the file:"), wordsHtml(one.found, inFound, theme.warning()));
    m_wordings->setText(html);
}

void AttachDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    fillVerdict();
    if (m_attachment) {
        fillPassages();
        showPassage();
    }
}

} // namespace chancery
