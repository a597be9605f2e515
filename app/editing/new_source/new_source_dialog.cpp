// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/new_source/new_source_dialog.h"

#include "app/attachments/proposed_source.h"
#include "app/editing/drafts/kept_fields.h"
#include "app/editing/drafts/typed_drafts.h"
#include "app/editing/fields/date_field.h"
#include "app/editing/fields/term_box.h"
#include "app/editing/start_page/new_dossier_dialog.h"
#include "app/views/theme.h"
#include "core/text/language_guess.h"
#include "core/work/job.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

enum Page { Waiting, Typing, Card };
constexpr qsizetype mostShown = 20000; // characters of the text, to be looked at
const QString sourceDraft = u"new-source"_s;

} // namespace

NewSourceDialog::NewSourceDialog(SourceFileOptions options, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_options(std::move(options))
    , m_dossierLanguage(language)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
    , m_reading(new Job(this))
{
    setObjectName(u"new-source"_s);
    setWindowTitle(tr("New source"));
    resize(720, 600);
    m_options.isCancelled = [cancelled = m_cancelled] { return cancelled->load(); };
    auto *column = new QVBoxLayout(this);
    m_pages = new QStackedLayout;
    column->addLayout(m_pages, 1);
    m_state = new QLabel;
    m_state->setObjectName(u"state"_s);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pages->addWidget(m_state);
    m_typed = new QPlainTextEdit;
    m_typed->setObjectName(u"pasted"_s);
    m_typed->setAccessibleName(tr("Text of the source"));
    m_typed->setPlaceholderText(tr("Paste the text of the report here (Ctrl+V)."));
    m_typed->setTabChangesFocus(true);
    m_pages->addWidget(m_typed);
    auto *scroll = new QScrollArea;
    auto *card = new QWidget;
    createCard(card);
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(scroll);
    m_fault = new QLabel;
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(colours).warning());
    m_fault->setPalette(colours);
    column->addWidget(m_fault);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add source"));
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewSourceDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NewSourceDialog::reject);
    m_guard.begin();
}

NewSourceDialog::~NewSourceDialog()
{
    *m_cancelled = true;
}

template<class Field>
Field *NewSourceDialog::addRow(const QString &title, const QString &name, Field *field)
{
    field->setObjectName(name);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(field);
    auto *found = new QLabel;
    found->setObjectName(name + u"-found"_s);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(colours).secondaryText());
    found->setPalette(colours);
    found->hide();
    column->addWidget(found);
    m_found.insert(field, found);
    auto *caption = new QLabel(title);
    caption->setBuddy(field);
    m_form->addRow(caption, cell);
    return field;
}

void NewSourceDialog::createCard(QWidget *card)
{
    m_form = new QFormLayout(card);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_file = new QLabel;
    m_file->setObjectName(u"file"_s);
    m_file->setWordWrap(true);
    m_form->addRow(m_file);
    m_title = addRow(tr("&Title"), u"title"_s, new QLineEdit);
    m_publisher = addRow(tr("&Publisher"), u"publisher"_s, new QLineEdit);
    m_author = addRow(tr("A&uthor"), u"author"_s, new QLineEdit);
    m_published = addRow(tr("Publishe&d"), u"published"_s, new DateField);
    m_language = addRow(tr("&Language"), u"language"_s, new QComboBox);
    m_url = addRow(tr("Add&ress"), u"url"_s, new QLineEdit);
    m_reliability = addRow(tr("Reliabilit&y"), u"reliability"_s, new TermBox<Reliability>);
    m_reason = addRow(tr("&Why"), u"reason"_s, new QLineEdit);
    m_reason->setPlaceholderText(tr("What the letter rests on"));
    // What is typed over was found nowhere.
    for (QLineEdit *line : {m_title, m_publisher, m_author, m_url})
        connect(line, &QLineEdit::textEdited, this, [this, line] { forgetFound(line); });
    connect(m_published, &DateField::edited, this, [this] { forgetFound(m_published); });
    connect(m_language, &QComboBox::activated, this, [this] { forgetFound(m_language); });
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text as it was read"));
    m_text->setMinimumHeight(120);
    m_form->addRow(tr("Text"), m_text);
    m_notes = new QLabel;
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_form->addRow(m_notes);
}

void NewSourceDialog::keepIn(TypedDrafts &drafts)
{
    m_drafts = &drafts;
    m_kept = new KeptFields(*this, drafts, sourceDraft, KeptFields::WhenLeft::Go);
}

bool NewSourceDialog::isLeftIn(const TypedDrafts &drafts)
{
    return !drafts.typed(sourceDraft).isEmpty();
}

bool NewSourceDialog::takeUp()
{
    const QVariantMap left = m_drafts ? m_drafts->typed(sourceDraft) : QVariantMap();
    if (left.isEmpty())
        return false;
    m_isTakenUp = true;
    const QVariantMap beside = KeptFields::besideOf(left);
    if (const QString path = beside.value(u"path"_s).toString(); !path.isEmpty()) {
        readFile(path);
    } else if (const QString pasted = beside.value(u"bytes"_s).toString(); !pasted.isEmpty()) {
        m_typed->setPlainText(left.value(m_typed->objectName()).toString());
        readPasted(QByteArray::fromBase64(pasted.toLatin1()), beside.value(u"name"_s).toString());
    } else {
        askForText();
    }
    return true;
}

bool NewSourceDialog::beginKeeping()
{
    if (!m_kept)
        return false;
    if (!m_isTakenUp)
        m_drafts->put(sourceDraft, {});
    const bool isBack = m_kept->begin();
    m_isTakenUp = false;
    keepBeside();
    return isBack;
}

void NewSourceDialog::keepBeside()
{
    if (!m_kept)
        return;
    // Larger ones are found where they were copied from.
    constexpr qsizetype largestKept = 8 * 1024 * 1024;
    QVariantMap beside;
    if (!m_path.isEmpty())
        beside = {{u"path"_s, m_path}};
    else if (!m_pasted.isEmpty() && m_pasted.size() <= largestKept)
        beside = {{u"bytes"_s, QString::fromLatin1(m_pasted.toBase64())}, {u"name"_s, m_pastedName}};
    m_kept->setBeside(beside);
}

void NewSourceDialog::reject()
{
    if (m_guard.mayDismiss())
        QDialog::reject();
}

void NewSourceDialog::askForText()
{
    m_pages->setCurrentIndex(Typing);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go on"));
    m_typed->setFocus();
    m_guard.begin();
    beginKeeping();
}

void NewSourceDialog::readFile(const QString &path)
{
    m_state->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_path = QFileInfo(path).absoluteFilePath();
    read([path](const SourceFileOptions &options) { return readSourceFile(path, options); }, false);
}

void NewSourceDialog::readPasted(const QByteArray &bytes, const QString &name)
{
    m_state->setText(tr("Reading what was pasted…"));
    m_pasted = bytes;
    m_pastedName = name;
    if (!m_isTakenUp)
        keepBeside();
    read([bytes, name](const SourceFileOptions &options) { return readSourceBytes(bytes, name, options); },
         true);
}

void NewSourceDialog::read(std::function<Outcome<SourceFile>(const SourceFileOptions &)> work, bool pasted)
{
    m_pages->setCurrentIndex(Waiting);
    m_fault->hide();
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add source"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_reading->start(
        [this, work = std::move(work), options = m_options, pasted](const Progress &) -> Job::Take {
            const auto file = work(options);
            return [this, file, pasted] {
                if (file)
                    propose(*file, pasted);
                else
                    tell(file.error());
            };
        });
}

void NewSourceDialog::tell(const Error &error)
{
    const QString reason =
        tr("%1\n\nA source is a text, a page, a PDF, a mail or a Word or OpenDocument file. Of "
           "anything else its text can be pasted: Edit → New source from text…")
            .arg(error.toString());
    m_state->setText(reason);
    m_pages->setCurrentIndex(Waiting);
    Q_EMIT refused(reason);
}

void NewSourceDialog::setFound(QWidget *field, const Stated &stated)
{
    QLabel *found = m_found.value(field);
    found->setText(stated.isEmpty() ? tr("not stated") : tr("found in %1").arg(stated.where));
    found->show();
}

void NewSourceDialog::forgetFound(QWidget *field)
{
    // The row keeps its height: what is below would move under the hand.
    if (QLabel *found = m_found.value(field); found->isVisible())
        found->setText(u" "_s);
}

void NewSourceDialog::propose(const SourceFile &file, bool pasted)
{
    const DocumentText document = withItsHead(file.document);
    m_source = pasted ? pastedSource(file, QDate::currentDate()) : proposedSource(file, QDate::currentDate());
    m_file->setText(pasted ? tr("Pasted: %1").arg(file.description())
                           : u"%1: %2"_s.arg(QFileInfo(file.path).fileName(), file.description()));
    m_title->setText(m_source->title);
    setFound(m_title, document.title);
    if (document.title.isEmpty())
        m_found.value(m_title)->setText(pasted || !headingOf(file).isEmpty() ? tr("the first line")
                                                                             : tr("the name of the file"));
    m_publisher->setText(m_source->publisher);
    setFound(m_publisher, document.publisher);
    m_author->setText(m_source->author);
    setFound(m_author, document.author);
    m_published->setSource({}, languageOfText(m_source->language, m_source->text));
    m_published->setDate(m_source->published);
    setFound(m_published, document.published);
    const QString byItsWords = guessedLanguage(m_source->text);
    QString language = m_source->language;
    for (const QString &next : {byItsWords, m_dossierLanguage})
        language = language.isEmpty() ? next : language;
    offerLanguages(*m_language, language);
    setFound(m_language, document.language);
    if (document.language.isEmpty() && !byItsWords.isEmpty())
        m_found.value(m_language)->setText(tr("not stated; by its words"));
    else if (document.language.isEmpty() && !m_dossierLanguage.isEmpty())
        m_found.value(m_language)->setText(tr("not stated; that of the dossier"));
    m_url->setText(m_source->url);
    setFound(m_url, document.url);
    static_cast<TermBox<Reliability> *>(m_reliability)->setTerm(Reliability::F);
    m_text->setPlainText(m_source->text.left(mostShown));
    m_notes->setText(document.notes.join(u'\n'));
    m_notes->setVisible(!document.notes.isEmpty());
    m_pages->setCurrentIndex(Card);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_title->setFocus();
    m_title->selectAll();
    // What was pasted by hand is no less typed for having been read.
    if (m_typed->toPlainText().isEmpty())
        m_guard.begin();
    if (beginKeeping()) {
        m_notes->setText((document.notes + QStringList{KeptFields::cameBack()}).join(u'\n'));
        m_notes->show();
    }
    Q_EMIT ready();
}

void NewSourceDialog::accept()
{
    if (m_pages->currentIndex() == Typing) {
        const QString text = m_typed->toPlainText();
        if (!text.trimmed().isEmpty())
            readPasted(text.toUtf8(), u"pasted.txt"_s);
        return;
    }
    if (!m_source)
        return;
    const auto refuse = [this](const QString &reason, QWidget *at) {
        m_fault->setText(reason);
        m_fault->show();
        at->setFocus();
    };
    Source source = *m_source;
    source.title = m_title->text().simplified();
    if (source.title.isEmpty())
        return refuse(tr("A source has a title."), m_title);
    if (!m_published->fault().isEmpty())
        return refuse(tr("Published: %1").arg(m_published->fault()), m_published);
    source.publisher = m_publisher->text().simplified();
    source.author = m_author->text().simplified();
    if (source.published != m_published->date()) {
        source.published = m_published->date();
        source.publishedReason = source.published ? tr("Given when it was added.") : QString();
    }
    source.language = languageIn(*m_language);
    source.url = m_url->text().trimmed();
    source.reliability = static_cast<Reliability>(m_reliability->currentData().toInt());
    if (const QString why = m_reason->text().simplified(); !why.isEmpty())
        source.reliabilityReason = why;
    else if (source.reliability != Reliability::F)
        return refuse(tr("Why %1? A letter has its reason.").arg(m_reliability->currentText()), m_reason);
    m_accepted = std::move(source);
    QDialog::accept();
}

} // namespace chancery
