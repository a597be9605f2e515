// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences/addresses.h"

#include "core/text/characters.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace chancery {

namespace {

/// What the names of sites and files end with, where no language begins a sentence with it.
constexpr QStringView addressEndings[] = {
    u"com",  u"org", u"net",     u"ru",      u"рф",      u"ру",    u"ua",  u"uk",   u"eu",   u"info", u"gov",
    u"edu",  u"fr",  u"pl",      u"cz",      u"sk",      u"hu",    u"gr",  u"tr",   u"dk",   u"nl",   u"jp",
    u"cn",   u"kr",  u"br",      u"lt",      u"lv",      u"kz",    u"ge",  u"md",   u"укр",  u"бел",  u"su",
    u"tv",   u"fm",  u"az",      u"uz",      u"rs",      u"bg",    u"hr",  u"mk",   u"mx",   u"pt",   u"qa",
    u"biz",  u"mil", u"int",     u"pdf",     u"doc",     u"docx",  u"xls", u"xlsx", u"ppt",  u"pptx", u"odt",
    u"ods",  u"odp", u"txt",     u"html",    u"htm",     u"xhtml", u"csv", u"tsv",  u"zip",  u"rar",  u"7z",
    u"tar",  u"gz",  u"jpg",     u"jpeg",    u"png",     u"gif",   u"svg", u"tif",  u"tiff", u"bmp",  u"webp",
    u"json", u"xml", u"yaml",    u"yml",     u"toml",    u"sql",   u"php", u"asp",  u"aspx", u"jsp",  u"css",
    u"eml",  u"msg", u"mbox",    u"ics",     u"vcf",     u"mp3",   u"mp4", u"mkv",  u"avi",  u"mov",  u"wav",
    u"ogg",  u"exe", u"dll",     u"apk",     u"js",      u"ts",    u"py",  u"cpp",  u"rtf",  u"tex",  u"epub",
    u"kml",  u"shp", u"geojson", u"dossier", u"torrent", u"bak",   u"cfg", u"ini"};

/// Endings that begin sentences as words, and in which languages: `Il`, `De`, `It`. Elsewhere they are
/// endings.
struct WordEnding
{
    QStringView ending;
    QStringView languages;
};
constexpr WordEnding wordEndings[] = {{u"de", u" fr es pt nl it ro ca gl da "},
                                      {u"it", u" en lb "},
                                      {u"es", u" de es pt ca "},
                                      {u"at", u" en sq "},
                                      {u"be", u" en sl lt "},
                                      {u"no", u" en es it pt lv pl "},
                                      {u"se", u" es it pt fr sr hr cs sk "},
                                      {u"fi", u" "},
                                      {u"by", u" en cs "},
                                      {u"il", u" it fr "},
                                      {u"ir", u" es pt lv lt "},
                                      {u"is", u" en nl af "},
                                      {u"in", u" en de it nl la "},
                                      {u"me", u" en es it fr pt "},
                                      {u"us", u" en de "},
                                      {u"to", u" en pl cs sk it "},
                                      {u"ch", u" "},
                                      {u"ca", u" fr ro "},
                                      {u"ie", u" "},
                                      {u"ee", u" "},
                                      {u"si", u" es it fr pt ro "},
                                      {u"ro", u" "},
                                      {u"ae", u" "},
                                      {u"sa", u" fr it ro sv fi "},
                                      {u"io", u" it eo "},
                                      {u"ai", u" it fr ro "},
                                      {u"co", u" pl cs sk ro "},
                                      {u"am", u" en de ro "},
                                      {u"au", u" fr pt ro "},
                                      {u"nz", u" "},
                                      {u"za", u" pl cs sk hr sl uk "},
                                      {u"news", u" en "},
                                      {u"media", u" en sv nb da "},
                                      {u"press", u" en "},
                                      {u"online", u" en de "},
                                      {u"live", u" en "},
                                      {u"app", u" en "},
                                      {u"today", u" en "},
                                      {u"world", u" en "},
                                      {u"group", u" en "},
                                      {u"log", u" en "},
                                      {u"dat", u" nl "}};

/// Firms whose wares are named with a full stop between: `Яндекс.Такси`.
constexpr QStringView dottedBrands[] = {u"Яндекс", u"Yandex", u"ASP", u"Node"};

/// What stands before the name of a site or an outlet: `laut Spiegel.De`, `selon Lemonde.Fr`.
constexpr QStringView leadingWords[] = {
    u"laut",     u"bei",         u"auf",     u"portal",    u"website",  u"webseite", u"site",   u"on",
    u"via",      u"at",          u"told",    u"by",        u"from",     u"per",      u"to",     u"according",
    u"selon",    u"sur",         u"según",   u"en",        u"secondo",  u"su",       u"według", u"portalu",
    u"portalem", u"serwis",      u"serwisu", u"сайт",      u"сайту",    u"сайті",    u"сайте",  u"портал",
    u"порталу",  u"порталом",    u"volgens", u"op",        u"segundo",  u"dem",      u"von",    u"gegenüber",
    u"outlet",   u"broadcaster", u"paper",   u"newspaper", u"magazine", u"hinter",   u"à",      u"a",
    u"al",       u"dal",         u"portaal", u"nieuwssite"};

/// Outlets that are known by their sites, whatever stands beside them.
constexpr QStringView outletSites[] = {
    u"Spiegel",   u"Welt",        u"Zeit",         u"Bild",         u"Focus",   u"Stern",       u"Tagesschau",
    u"Heise",     u"Golem",       u"Sueddeutsche", u"FAZ",          u"Taz",     u"Merkur",      u"Zdf",
    u"Ard",       u"Ntv",         u"Corriere",     u"Repubblica",   u"Stampa",  u"Ansa",        u"Sole24Ore",
    u"ElPais",    u"Elpais",      u"Elmundo",      u"Lavanguardia", u"Publico", u"Eldiario",    u"Rtve",
    u"Abc",       u"Lemonde",     u"Lefigaro",     u"Liberation",   u"Orf",     u"Derstandard", u"Standard",
    u"Diepresse", u"Kurier",      u"Krone",        u"Blick",        u"Watson",  u"Nzz",         u"Srf",
    u"Rts",       u"Aftonbladet", u"Expressen",    u"Svt",          u"Nrk",     u"Vg",          u"Yle",
    u"Err",       u"Delfi",       u"Postimees",    u"Digi24",       u"Hotnews", u"G4Media",     u"Walla",
    u"Ynet",      u"Haaretz",     u"Tut",          u"Zerkalo",      u"Nasha",   u"Charter97",   u"Onliner",
    u"Rte",       u"Nu",          u"Nos",          u"Standaard",    u"Vrt",     u"Hln",         u"Rtbf",
    u"Globo",     u"Abc"};

template<std::size_t size>
bool isOneOf(QStringView word, const QStringView (&words)[size])
{
    return std::any_of(std::begin(words), std::end(words),
                       [word](QStringView one) { return one.compare(word, Qt::CaseInsensitive) == 0; });
}

/// `LeMonde`, `ElPais`, `KyivPost`: a capital within.
bool hasInnerCapital(QStringView word)
{
    return word.size() > 2 &&
           std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); }) &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

/// A token with the word before it and the one behind.
struct Token
{
    QStringView text;
    QStringView before;
    QStringView after;
};

/// Whether what ends like `Spiegel.De` is a site: where the language has no such word, else where it is one
/// that is known, is written as no word is, or stands where sites do, and the sentence goes on.
bool endsAsSite(const Token &token, qsizetype dot, QStringView ending, QStringView language)
{
    const auto *const known =
        std::find_if(std::begin(wordEndings), std::end(wordEndings), [ending](const WordEnding &one) {
            return one.ending.compare(ending, Qt::CaseInsensitive) == 0;
        });
    if (known == std::end(wordEndings))
        return false;
    const QStringView name = lastWord(token.text.first(dot));
    if (name.isEmpty() || !(name.front().isUpper() || name.front().isDigit()))
        return false;
    if (isOneOf(name, outletSites) || hasInnerCapital(name))
        return true;
    // A capital behind it is the sentence’s `De Gaulle`, not that of a site.
    if (!token.after.isEmpty() && !token.after.front().isLower())
        return false;
    const auto isWordOf = [known](QStringView tag) {
        return known->languages.contains(QString(u' ' + tag.toString() + u' '));
    };
    if (language.isEmpty())
        return !isWordOf(u"en") && isOneOf(token.before, leadingWords);
    return !isWordOf(language);
}

/// Whether a token of which `at` is a full stop is a file or a site.
bool isFileOrSite(const Token &token, qsizetype at, QStringView language)
{
    const QStringView text = token.text;
    if (at <= 0 || at >= text.size())
        return false;
    // The place is at the full stop or right behind it.
    if (text[at] != u'.' && text[at - 1] == u'.')
        --at;
    const QStringView before = lastWord(text.first(at));
    if (std::find(std::begin(dottedBrands), std::end(dottedBrands), before) != std::end(dottedBrands))
        return true;
    qsizetype end = text.size();
    while (end > at && !text[end - 1].isLetterOrNumber())
        --end;
    // `Spiegel.De’s`, `Gazeta.Ru-Bericht`
    qsizetype stem = at + 1;
    while (stem < end && (text[stem].isLetterOrNumber() || text[stem] == u'.'))
        ++stem;
    const qsizetype dot = text.first(stem).lastIndexOf(u'.');
    if (dot < at)
        return false;
    const QStringView ending = text.sliced(dot + 1, stem - dot - 1);
    return isOneOf(ending, addressEndings) || endsAsSite(token, dot, ending, language);
}

} // namespace

bool isInAddress(QStringView text, qsizetype at, QStringView language)
{
    constexpr qsizetype longestAddress = 80; // on either side
    qsizetype start = at;
    while (start > 0 && !text[start - 1].isSpace() && at - start < longestAddress)
        --start;
    qsizetype end = at;
    while (end < text.size() && !text[end].isSpace() && end - at < longestAddress)
        ++end;
    const QStringView token = text.mid(start, end - start);
    if (token.contains(u'@') || token.contains(u"://") || token.contains(u"www.") || token.contains(u'/') ||
        token.contains(u'_'))
        return true;
    return isFileOrSite({token, lastWord(text.first(start).trimmed()), firstWord(text.sliced(end))},
                        at - start, language);
}

} // namespace chancery
