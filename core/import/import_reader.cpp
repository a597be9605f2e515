// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_reader.h"

#include "core/import/bibliography.h"
#include "core/import/calendar_entries.h"
#include "core/import/import_words.h"
#include "core/import/json_entries.h"
#include "core/import/other_kinds.h"
#include "core/import/table_entries.h"
#include "core/import/travels_entries.h"
#include "core/text/encoding/decoding.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

/// So many rows tell the columns of a table and are shown of it.
constexpr std::size_t rowsLookedAt = 50;
/// So many bytes tell what a file is.
constexpr qint64 sampleOfForm = 16 * 1024;

struct FormName
{
    ImportForm form;
    QLatin1StringView term;
    const char *name;
    ImportYield yield;
};

constexpr std::array<FormName, importFormCount> importForms{{
    {ImportForm::Table, "table"_L1, QT_TRANSLATE_NOOP("Import", "a table of events"), ImportYield::Events},
    {ImportForm::TimelineJs, "timelinejs"_L1, QT_TRANSLATE_NOOP("Import", "a TimelineJS timeline"),
     ImportYield::Events},
    {ImportForm::Calendar, "icalendar"_L1, QT_TRANSLATE_NOOP("Import", "a calendar"), ImportYield::Events},
    {ImportForm::Wikidata, "wikidata"_L1, QT_TRANSLATE_NOOP("Import", "entities of Wikidata"),
     ImportYield::Events},
    {ImportForm::Annotations, "annotations"_L1, QT_TRANSLATE_NOOP("Import", "annotations"),
     ImportYield::Passages},
    {ImportForm::Ris, "ris"_L1, QT_TRANSLATE_NOOP("Import", "references in RIS"), ImportYield::Sources},
    {ImportForm::Bibtex, "bibtex"_L1, QT_TRANSLATE_NOOP("Import", "references in BibTeX"),
     ImportYield::Sources},
    {ImportForm::CslJson, "csl-json"_L1, QT_TRANSLATE_NOOP("Import", "references in CSL-JSON"),
     ImportYield::Sources},
    {ImportForm::Travels, "travels"_L1,
     QT_TRANSLATE_NOOP("Import", "travels as the Office of the Historian lists them"), ImportYield::Events},
}};

bool isJsonForm(ImportForm form)
{
    return form == ImportForm::TimelineJs || form == ImportForm::Wikidata ||
           form == ImportForm::Annotations || form == ImportForm::CslJson;
}

/// What the beginning of a file is; none where it may be a table.
enum class Looks : std::uint8_t {
    Json,
    Calendar,
    Ris,
    Bibtex,
    Travels,
    Addresses,
    NoCalendar,
    NoComponent,
    Markup,
    Binary,
    Table
};

Looks looksOf(const QByteArray &start, const QString &name)
{
    if (start.contains('\0')) {
        // UTF-16 has such bytes; what begins so is a document of another kind.
        const bool isUnicode = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
        return isUnicode ? Looks::Table : Looks::Binary;
    }
    QByteArray text = start;
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.mid(3);
    text = text.trimmed();
    if (text.startsWith('{') || text.startsWith('['))
        return Looks::Json;
    const QByteArray first = text.left(20).toUpper();
    for (const char *component : {"BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VTODO", "BEGIN:VJOURNAL",
                                  "BEGIN:VTIMEZONE", "BEGIN:VFREEBUSY"}) {
        if (first.startsWith(component))
            return Looks::Calendar; // or a part of one, as programs hand them on
    }
    if (first.startsWith("BEGIN:VCARD"))
        return Looks::Addresses;
    if (first.startsWith("BEGIN:"))
        return Looks::NoComponent;
    // What is named so and begins as no JSON does is told where it fails.
    for (const char *ending : {".json", ".jsonld", ".geojson"}) {
        if (name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive))
            return Looks::Json;
    }
    if (name.endsWith(".ics"_L1, Qt::CaseInsensitive))
        return Looks::NoCalendar;
    const QString words = QString::fromUtf8(text);
    if (looksLikeRis(words))
        return Looks::Ris;
    if (name.endsWith(".bib"_L1, Qt::CaseInsensitive) ||
        (looksLikeBibtex(words) && (text.startsWith('@') || text.startsWith('%'))))
        return Looks::Bibtex;
    if (!text.startsWith('<'))
        return Looks::Table;
    return looksLikeTravels(words) ? Looks::Travels : Looks::Markup;
}

} // namespace

QString toTerm(ImportForm form)
{
    return importForms[static_cast<std::size_t>(form)].term;
}

std::optional<ImportForm> importForm(const QString &term)
{
    for (const FormName &one : importForms) {
        if (term == one.term)
            return one.form;
    }
    return std::nullopt;
}

QString label(ImportForm form)
{
    return tr(importForms[static_cast<std::size_t>(form)].name);
}

ImportYield yieldOf(ImportForm form)
{
    return importForms[static_cast<std::size_t>(form)].yield;
}

ImportReader::ImportReader(const QString &path)
    : m_file(path)
    , m_name(path)
{
}

Outcome<std::unique_ptr<ImportReader>> ImportReader::open(const QString &path, const ImportOptions &options)
{
    std::unique_ptr<ImportReader> reader(new ImportReader(path));
    if (auto error = reader->begin(options))
        return *error;
    return reader;
}

std::optional<Error> ImportReader::begin(const ImportOptions &options)
{
    const QFileInfo info(m_name);
    if (info.exists() && !info.isFile())
        return Error{m_name, {}, info.isDir() ? tr("is a folder") : tr("is not a regular file")};
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{m_name, {}, tr("cannot be read: %1").arg(m_file.errorString())};
    if (m_file.size() == 0)
        return Error{m_name, {}, tr("is empty")};
    if (options.form) {
        m_form = *options.form;
    } else {
        const QByteArray start = m_file.peek(sampleOfForm);
        if (const QString other = otherKindOf(start); !other.isEmpty())
            return Error{m_name, {}, other};
        switch (looksOf(start, m_name)) {
        case Looks::Json:
            return beginJson();
        case Looks::Calendar:
            m_form = ImportForm::Calendar;
            break;
        case Looks::Ris:
            m_form = ImportForm::Ris;
            break;
        case Looks::Bibtex:
            m_form = ImportForm::Bibtex;
            break;
        case Looks::Travels:
            m_form = ImportForm::Travels;
            break;
        case Looks::Addresses:
            return Error{m_name, {}, tr("is a list of addresses (vCard), and has no events")};
        case Looks::NoCalendar:
            return Error{
                m_name, {}, tr("is named as a calendar and is none: it does not begin with BEGIN:VCALENDAR")};
        case Looks::NoComponent:
            return Error{
                m_name,
                {},
                tr("begins as a calendar or a list of addresses does (BEGIN:), and has nothing of either")};
        case Looks::Markup:
            return Error{m_name,
                         {},
                         tr("is XML or HTML, and no list that is imported: “chancery add-source” takes it as "
                            "a source")};
        case Looks::Binary:
            return Error{m_name, {}, tr("is no text (a workbook has to be saved as CSV)")};
        case Looks::Table:
            break;
        }
    }
    if (isJsonForm(m_form))
        return beginJson();
    return m_form == ImportForm::Table ? beginTable(options) : beginText();
}

std::optional<Error> ImportReader::beginJson()
{
    const bool isGiven = isJsonForm(m_form);
    if (auto error = beginText())
        return error;
    const QByteArray bytes = m_text.toUtf8();
    QJsonParseError fault;
    const bool isJson = !QJsonDocument::fromJson(bytes, &fault).isNull();
    if (!isJson)
        return Error{m_name, tr("byte %1").arg(fault.offset), tr("is no JSON: %1").arg(fault.errorString())};
    const JsonItem root(m_text);
    if (isGiven)
        return std::nullopt;
    if (looksLikeTimelineJs(root))
        m_form = ImportForm::TimelineJs;
    else if (looksLikeWikidata(root))
        m_form = ImportForm::Wikidata;
    else if (looksLikeAnnotations(root))
        m_form = ImportForm::Annotations;
    else if (looksLikeCsl(root))
        m_form = ImportForm::CslJson;
    else
        return Error{m_name,
                     {},
                     tr("is JSON, and neither a TimelineJS timeline, entities of Wikidata, annotations nor "
                        "references in CSL-JSON")};
    return std::nullopt;
}

std::optional<Error> ImportReader::beginTable(const ImportOptions &options)
{
    m_records = std::make_unique<RecordReader>(m_file, m_name);
    if (m_records->error())
        return m_records->error();
    std::vector<QStringList> rows;
    while (m_first.size() < rowsLookedAt) {
        auto record = m_records->next();
        if (!record)
            break;
        if (!record->cells.isEmpty())
            rows.push_back(record->cells);
        m_first.push_back(*std::move(record));
    }
    if (rows.empty())
        return Error{m_name, {}, tr("has no rows")};
    m_columns = options.columns ? *options.columns : recogniseColumns(rows);
    auto mapped = mapColumns(m_columns, options.mapping);
    if (!mapped)
        return Error{m_name, {}, mapped.error()};
    m_columns = *std::move(mapped);
    if (!m_columns.tellEvents()) {
        QStringList names = m_columns.names;
        const bool hasColumns =
            std::any_of(rows.begin(), rows.end(), [](const QStringList &cells) { return cells.size() > 1; });
        if (!hasColumns)
            return Error{m_name,
                         {},
                         tr("is text without columns, and no list that is imported: “chancery add-source” "
                            "takes it as a source")};
        if (!m_columns.hasHeader)
            return Error{m_name,
                         {},
                         tr("has rows without names of columns, and no column is known to name an event: map "
                            "one, as title=1")};
        if (names.size() > 30)
            names = names.mid(0, 30) << u"…"_s;
        return Error{
            m_name,
            {},
            tr("has no column that is known to name an event: map one, as title=COLUMN; its columns are: %1")
                .arg(names.join(u", "_s).left(500))};
    }
    return std::nullopt;
}

std::optional<Error> ImportReader::beginText()
{
    if (m_file.size() > largestAtOnce)
        return Error{
            m_name,
            {},
            tr("is larger than %1 MiB, the most that is read of this kind of file").arg(largestAtOnce >> 20)};
    const QByteArray bytes = m_file.readAll();
    if (m_file.error() != QFileDevice::NoError)
        return Error{m_name, {}, tr("cannot be read: %1").arg(m_file.errorString())};
    const auto text = decodeText(bytes);
    if (!text)
        return Error{m_name, {}, tr("is no text")};
    m_text = text->text;
    if (m_text.contains(QChar(0)))
        m_text.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    return std::nullopt;
}

QString ImportReader::formName() const
{
    return m_form == ImportForm::Table ? chancery::formName(m_columns.form) : label(m_form);
}

QString ImportReader::header() const
{
    return m_form == ImportForm::Table && m_columns.hasHeader && !m_first.empty() ? m_first.front().text
                                                                                  : QString();
}

double ImportReader::share() const
{
    return m_records ? m_records->share() : 0;
}

ImportedFile ImportReader::file() const
{
    ImportedFile file;
    file.name = QFileInfo(m_name).fileName();
    file.kind = formName();
    if (m_form == ImportForm::Table) {
        const char16_t separator = m_records->separator();
        file.mediaType = separator == u'\t' ? u"text/tab-separated-values"_s : u"text/csv"_s;
        file.isMachineCoded = m_columns.isMachineCoded;
        if (const int key = m_columns.at(ColumnMeaning::Key); key >= 0) {
            file.keyOf = [separator, key](const QString &row) {
                return cellsOf(row, separator).value(key).trimmed();
            };
        }
        return file;
    }
    switch (m_form) {
    case ImportForm::Calendar:
        file.mediaType = u"text/calendar"_s;
        file.keyOf = calendarKey;
        break;
    case ImportForm::Travels:
        file.mediaType = u"application/xml"_s;
        file.keyOf = travelKey;
        break;
    case ImportForm::TimelineJs:
        file.mediaType = u"application/json"_s;
        file.keyOf = [](const QString &row) { return JsonItem(row).object()["unique_id"_L1].toString(); };
        break;
    case ImportForm::Wikidata:
        file.mediaType = u"application/json"_s;
        file.keyOf = [](const QString &row) { return JsonItem(row).object()["id"_L1].toString(); };
        break;
    default: // what is no source itself
        break;
    }
    return file;
}

void ImportReader::preview(const TakeEntry &take, const TakeBadRow &bad)
{
    if (m_form == ImportForm::Table) {
        readRecords(m_columns, m_first, take, bad);
        return;
    }
    std::size_t count = 0;
    static_cast<void>(
        read([&](Entry entry) { return take(std::move(entry)) && ++count < rowsLookedAt; }, bad));
}

Status ImportReader::read(const TakeEntry &take, const TakeBadRow &bad)
{
    if (m_form == ImportForm::Table) {
        readTable(*m_records, m_columns, m_first, take, bad);
        if (m_records->error())
            return *m_records->error();
        return std::monostate();
    }
    switch (m_form) {
    case ImportForm::Table:
        break;
    case ImportForm::TimelineJs:
        readTimelineJs(m_text, take, bad);
        break;
    case ImportForm::Calendar:
        readCalendar(m_text, take, bad);
        break;
    case ImportForm::Wikidata:
        readWikidata(m_text, take, bad);
        break;
    case ImportForm::Annotations:
        readAnnotations(m_text, take, bad);
        break;
    case ImportForm::Ris:
        readRis(m_text, take, bad);
        break;
    case ImportForm::Bibtex:
        readBibtex(m_text, take, bad);
        break;
    case ImportForm::CslJson:
        readCsl(m_text, take, bad);
        break;
    case ImportForm::Travels:
        readTravels(m_text, take, bad);
        break;
    }
    return std::monostate();
}

} // namespace chancery
