using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>Minutes that say that there was no meeting, in words that programs do not know.</summary>
internal sealed partial class UnclearCancellation : Rule
{
    /// <summary>Minutes of a meeting that was not held say hardly more than that.</summary>
    private const int MostLines = 6, MostWithPeople = 2;

    /// <summary>Longer files are not looked at: prompts and headings of a skeleton have fewer lines.</summary>
    private const int MostLinesInAll = 40;

    internal static RuleInfo About { get; } = new("MIN009", "cancelled", Severity.Warning)
    {
        Trigger = "The file says hardly more than that there was no meeting, but not in the known words.",
        Reason = "It counts as a meeting: the next minutes would follow it instead of the last ones that were held, and open items are lost.",
        Before = "# 2026-03-11\n\nno show, see you next week",
        After = "# 2026-03-11\n\nMeeting cancelled: no show, see you next week",
    };

    public override RuleInfo Info => About;

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Identity.CancellationWords is { } words)
        {
            yield return At(
                words,
                $"\"{submission.Document.TextOf(words)}\" sounds as if there was no meeting, but is not how minutes say so",
                "if there was none, write \"Meeting cancelled\" on a line below the title");
        }
    }

    /// <summary>Whether it is told that there was no meeting, as it seems: nothing is missing then but the known words.</summary>
    internal static bool IsToldIn(Submission submission) => submission.Identity.CancellationWords is { } words && submission.Tells(About, words);

    /// <summary>What sounds as if there was no meeting; null where nothing does, or the known words say so.</summary>
    internal static TextSpan? WordsOf(Submission submission)
    {
        var document = submission.Document;
        if (submission is { IsCancelled: true } or { IsSlides: true } or { IsSpecial: true } || document.Lines.Length > MostLinesInAll) return null;
        var hasPeople = document.Participants.Any(participant => participant.Attendance is Attendance.Present);
        var said = SaidIn(submission, most: hasPeople ? MostWithPeople : MostLines);
        if (said is null) return null;
        foreach (var line in said)
        {
            var prose = submission.ProseOf(line.Content).ToString();
            if ((hasPeople ? Surely() : Words()).Match(prose) is { Success: true } match) return new(line.Content.Start + match.Index, match.Length);
        }

        return null;
    }

    /// <summary>The lines that only these minutes say: no title, no name, no prompt that stood in the last ones, too. Null where they are more than so many.</summary>
    private static List<MinutesLine>? SaidIn(Submission submission, int most)
    {
        var document = submission.Document;
        var known = submission.Neighbours.Predecessor is { } before ? SaidLines.Of(before.Document) : null;
        var own = SaidLines.Of(document);
        var left = document.Titles.Select(title => title.Line).Concat(document.Participants.Select(participant => document.Source.LineIndexAt(participant.Span.Start))).ToHashSet();
        var said = new List<MinutesLine>();
        foreach (var line in document.Lines)
        {
            if (!line.IsContent || left.Contains(line.Index) || known?.ContainAll(own, new(line.Index, line.Index + 1)) is true || IsHeading(document, line)) continue;
            if (said.Count == most) return null;
            said.Add(line);
        }

        return said;
    }

    /// <summary>A section's heading says nothing; any other one may be the sentence itself.</summary>
    private static bool IsHeading(MinutesDocument document, MinutesLine line) =>
        line.Kind is LineKind.Heading && SectionWords.KindOf(document.TextOf(line.Content)) is not SectionKind.Topic;

    /// <summary>Words that say it even where somebody is listed.</summary>
    private const string Certain =
        @"no[- ]?shows?|(?:called|calling) off|canceld|cancelld|cancelt|cancled|canclled|canelled|cancellled|(?:meeting|call|weekly|session|sync|jour fixe|treffen|termin|sitzung) (?:is|was|has been|wird|wurde|ist) (?:postponed|dropped|moved|skipped|rescheduled|cancell?ed|canceld|verschoben|verlegt|gestrichen)"
        + @"|(?:did not|didn'?t|does not|doesn'?t|will not|won'?t) (?:happen|meet|take place)|not take place|no (?:meeting|call|session|weekly|sync)\b|(?:meeting|call) (?:postponed|skipped|dropped|moved|rescheduled)"
        + @"|(?:nobody|no[- ]?one|none) (?:was|were|came|showed|joined|attended|there|present|appeared|turned)|(?:findet|fand) (?:heute |leider )?nicht statt|nicht stattgefunden|niemand (?:da|war|anwesend|gekommen|erschienen)"
        + @"|kein(?:e|en)? (?:treffen|meeting|sitzung|termin|call|besprechung)|not enough (?:people|participants|attendees|members)|zu wenige? (?:leute|teilnehmer)";

    [GeneratedRegex(@"\b(?:" + Certain + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Surely();

    [GeneratedRegex(
        @"\b(?:" + Certain + @"|postponed|skipp?ed|skip|dropped|rescheduled|moved to|cancell?ed|cancell?ation|canceling|cancelling|cancels?|holidays?|vacations?|day off|verschoben|verlegt|gestrichen|feiertag|urlaub|ferien|ausfall|gecancelt"
        + @"|(?:summer|winter|christmas|easter) break|(?:sommer|winter|weihnachts)pause|no (?:participants|attendees|attendance|topics|agenda)|keine (?:teilnehmer|teilnehmenden|themen)|niemand|nobody|abgesagt|entfällt|entfallen|ausgefallen|fällt aus|fiel aus)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
