using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Leftovers;

/// <summary>Finds placeholders: some wherever they stand, others where they are all that a line or an answer says.</summary>
internal static partial class Placeholders
{
    /// <summary>What a person was to replace has one of these in it. The longer they are, the fewer texts look as if they had one.</summary>
    private static readonly SoughtWords Unfilled = new(
        StringComparison.OrdinalIgnoreCase,
        "lorem ipsum", "-XX-XX", "202X-", "XX.XX.", "XX/XX/", "name here", "names here", "topic here", "topics here", "date here", "link here", "title here", "text here", "notes here", "name hier", "thema hier", "text hier", "hier eintragen", "hier einf",
        "insert ", "](insert", "[your", "<your", "YYYY-MM-DD", "JJJJ-MM-TT", "DD.MM.YYYY", "TT.MM.JJJJ", "](url)", "](link)", "](http://..", "](https://..", "](...)", "](todo)", "](tbd)", "#XX", "#NN", "#??",
        "<name", "[name", "<handle", "[handle", "<speaker", "[speaker", "<presenter", "[presenter", "<person", "[person",
        "issues/X", "pull/X", "issues/N", "pull/N", "issues/<", "pull/<", "XX min", "(XXmin", "(X min", "(Xmin", "(?? min", "(??min");

    /// <summary>What a template engine was to replace.</summary>
    private static readonly SoughtWords Unrendered = new(StringComparison.Ordinal, "{", "<%");

    /// <summary>Of longer lines only this much is searched.</summary>
    private const int Searched = 2000;

    /// <summary>The placeholders, at most one a line.</summary>
    internal static List<Placeholder> In(Submission submission)
    {
        var (document, found) = (submission.Document, new List<Placeholder>());

        HashSet<int>? told = null;
        foreach (var line in CandidateLines.In(document, Unrendered)) Add(line, AnywhereOn(submission, line));
        foreach (var line in CandidateLines.In(document, Unfilled)) Add(line, AnywhereOn(submission, line));
        if (!submission.IsOver) return found;
        var answers = new AnswerPlaceholder(submission);
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (AnswerPlaceholder.CanBeOn(line)) Add(line, answers.On(line));
        }

        return found;

        void Add(MinutesLine line, TextSpan? span)
        {
            if (span is not { } place) return;

            // A title without a readable date is told by a rule of its own.
            told ??= [.. document.Titles.Select(title => title.Line)];
            if (told.Add(line.Index)) found.Add(new(place, line));
        }
    }

    private static TextSpan? AnywhereOn(Submission submission, MinutesLine line)
    {
        var text = submission.ProseOf(line.Content);
        if (text.Length > Searched) text = text[..Searched];
        foreach (var match in UnrenderedText().EnumerateMatches(text)) return new(line.Content.Start + match.Index, match.Length);
        if (!submission.IsOver) return null;
        foreach (var match in UnfilledText().EnumerateMatches(text)) return new(line.Content.Start + match.Index, match.Length);
        return null;
    }

    /// <summary>What a template engine would have replaced. Site generators and charts have such things for good: <c>{{ site.url }}</c>, <c>{{ .Values.x }}</c>.</summary>
    [GeneratedRegex(
        """
          \{\{(?![-~]?\s{0,3}(?:[.$"<%]|site\.|page\.))[^{}\r\n]{0,200}\}{0,2}
        | \{%(?![-~]?\s{0,3}(?:hackmd|youtube|vimeo|gist|slideshare|speakerdeck|pdf|figma|include|link|raw|endraw|highlight|endhighlight|post_url)\b)[^%\r\n]{0,200}(?:%\})?
        | <%[^%\r\n]{0,200}%>
        | \$\{[A-Za-z_.]{1,40}\}
        | \blorem\ ipsum\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnrenderedText();

    /// <summary>What a person was to replace.</summary>
    [GeneratedRegex(
        """
          (?<![\w-])(?:20[0-9X]{2}|2XXX|XXXX)-XX-XX(?![\w-])
        | (?<![\w-])202X-(?:XX|\d\d)-(?:XX|\d\d)(?![\w-])
        | (?<![\w.])XX\.XX\.(?:20[0-9X]{2}|XXXX|[0-9X]{2}\b)? | (?<![\w/])XX/XX/(?:20[0-9X]{2}|XXXX)
        | ^(?:YYYY-MM-DD|JJJJ-MM-TT|DD\.MM\.YYYY|TT\.MM\.JJJJ)(?=:|\s(?!(?:is|as|or|in|for|format|instead|ist|als|oder|statt)\b))
        | (?<=\b(?:on|until|till|am|bis|vom)\ )(?:YYYY-MM-DD|JJJJ-MM-TT|DD\.MM\.YYYY|TT\.MM\.JJJJ)(?=[.)*_]{0,3}$)
        | (?<=\b(?:by|with|von|durch|mit):?\ )[<\[](?:names?|handle|speaker|presenter|person)[>\]](?=[.)*_]{0,3}$)
        | (?<=^|[:(\[]\ ?)insert\ [^.:()\r\n]{1,50}\ here\b
        | \b(?:insert\ |add\ |write\ |enter\ )?(?:your\ )?(?:full\ )?(?:names?|topics?|date|link|title|text|notes)\ here\b
        | \b(?:dein\ |ihr\ )?(?:name|thema|text)\ hier\b | \b(?:bitte\ )?hier\ (?:eintragen|einfügen)\b
        | [<\[{(]insert\ [^<>\[\]{}()\r\n]{1,60}[>\]})](?![(\[:])
        | [<\[{]your[ _-](?:full[ _-])?(?:names?|handle|topic|github|text|title|org|company|affiliation|team)[^<>\[\]{}\r\n]{0,40}[>\]}](?![(\[:])
        | (?<=\]\()(?:url|link|https?://\.{2,3}|\.{3}|todo|tbd|insert[^)\r\n]{0,40})(?=\))
        | (?<![\w/&])\#(?:X{2,5}|N{2,5}|\?{2,3})(?!\w)
        | (?<=/(?:issues|pull)/)(?:X{1,5}|N{1,5}|<[a-z]{1,10}>)(?!\w)
        | \((?:XX?|\?\?)\ ?min(?:utes)?\.?\) | (?<!\w)XX\ min(?:utes)?\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnfilledText();
}
