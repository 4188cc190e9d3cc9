using System.Collections.Immutable;
using System.Globalization;

namespace Benchmarks;

/// <summary>Texts that a search, a pattern or a comparison may take too long over: one thing again and again, on one line or on very many.</summary>
internal static class HostileTexts
{
    private const string Head = "# 2026-03-11\n\n";

    private static readonly ImmutableArray<string> OnOneLine =
    [
        "a", "word ", " ", "\t", "\u00a0", "[", "]", "](", "[a](", "[a](b)", "(", ")", "`", "` `` ", "*", "** ", "_", "~", "@", "@a ", "@a, ", "1", "1 ", "1.", "2026-03-11 ", "20", "2026-", "|", "| a ", "\"", "'", "<", ">", "<!--",
        "-->", "<!-- -->", "#", "#1 ", "a#1/", ":", "://", "http", "http://a ", "https://github.com/a/b/issues/1 ", "-", "-- ", "->", ".", "a.", "!", "![", "{", "{{", "}", "\\", "$", "&", "+", "+49 ", "=", "==", "AI ", "AI @a ", "(AI ", "TODO: ",
        "é", "ß", "\u200d", "😀", "key: ", "password: ", "?token=", "fixes ", "fixes #1 ", "by ", "by 1.3. ", "eyJ", "-----BEGIN ", "10.", "fd00:", "a@", "a@b.", "https://a:b@", "tel: ", "please add ", "Who ", "Who: ", "Mon, ", "March ", "continued ", "minutes: ignore ", "<!-- minutes: ignore MIN001, ",
    ];

    private static readonly ImmutableArray<string> OnLines =
    [
        "", "a", " ", "* a", "* ", "- a\n* a", "* @a", "@a", "# a", "## a", "### a", "## Agenda", "## Participants", "# 2026-03-11", "## Scribe", "a\n===", "> a", "| a |", "|-|", "```", "<!--", "<!-- minutes: ignore MIN086 -->", "  * a", "    a", "** a", "*a", "•  a", "* a\n-> b", "* [ ] a", "* AI: a", "* AI @b: a", "* TODO", "* Topic 1", "### Topic 1",
        "Attendees:", "Attendees: @a, @b", "* Excused:", "* who?", "* Scribe:", "* Scribe:\n  * @a", "* continuation from 2026-03-04", ":::", ":::info", "<<<<<<<", "=======", "+a", "a  ", "\ta", "\t* a", "1. a", "1.a", "Date: 2026-03-11", "[TOC]", "please add your topics here", "---", "---BEGIN", "a\r", "[a]: b", "* a\n\n* b", "no meeting", "{{ a }}", "* @todo", "#1", "* [a](b.md)", "![](a.png)", "* <https://pad.example/p/a>",
    ];

    /// <summary>The texts, each by its size.</summary>
    internal static ImmutableArray<(string Name, Func<int, string> OfSize)> All { get; } =
    [
        .. OnOneLine.Select(part => ($"line of {Shown(part)}", Repeated(Head, part))),
        .. OnOneLine.Select(part => ($"bullet of {Shown(part)}", Repeated(Head + "## Agenda\n\n* ", part))),
        .. OnOneLine.Select(part => ($"participant of {Shown(part)}", Repeated(Head + "## Participants\n\n* ", part))),
        .. OnLines.Select(part => ($"lines of {Shown(part)}", Repeated("", part + "\n"))),
        .. OnLines.Select(part => ($"agenda of {Shown(part)}", Repeated(Head + "## Agenda\n\n", part + "\n"))),
        .. OnLines.Select(part => ($"participants of {Shown(part)}", Repeated(Head + "## Participants\n\n", part + "\n"))),
        ("numbered bullets", Numbered("* word{0}\n")),
        ("numbered headings", Numbered("### topic {0}\n\n")),
        ("numbered handles", Numbered("* @user{0}\n")),
        ("numbered names", Numbered("* User{0} @todo\n")),
        ("numbered links", Numbered("* [a{0}](b{0}.md)\n")),
        ("numbered issues", Numbered("* a#{0} and #{0}\n")),
        ("numbered words", Numbered("word{0} ")),
        ("numbered keys", Numbered("password: ab{0}xyz! ")),
        ("numbered hosts", Numbered("http://host{0}.local/a ")),
        ("numbered pads", Numbered("* https://pad.example/p/{0}\n")),
        ("stairs", size => string.Concat(Enumerable.Range(0, size / 20).Select(index => new string(' ', index % 18 * 2) + "* a\n"))),
    ];

    private static string Shown(string part) => part.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal);

    private static Func<int, string> Repeated(string head, string part) => size => head + string.Concat(Enumerable.Repeat(part, size / part.Length));

    private static Func<int, string> Numbered(string form) => size =>
        Head + "## Participants\n\n" + string.Concat(Enumerable.Range(0, size / 20).Select(index => string.Format(CultureInfo.InvariantCulture, form, index)));
}
