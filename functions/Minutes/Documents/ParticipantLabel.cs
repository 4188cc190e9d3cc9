using System.Buffers;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>A word before a list of participants: "Attendees:", "**Excused**".</summary>
/// <param name="Span">The label.</param>
/// <param name="Attendance">Whether those behind it took part.</param>
/// <param name="Rest">What stands behind it on its line.</param>
/// <param name="IsBare">Whether nothing but the word stands before the colon; <c>Present the results: later</c> is a sentence.</param>
internal readonly partial record struct ParticipantLabel(TextSpan Span, Attendance Attendance, TextSpan Rest, bool IsBare)
{
    /// <summary>Labels are short; nothing is looked for further behind.</summary>
    private const int Longest = 120;

    private static readonly SearchValues<char> Decoration = SearchValues.Create(" \t*_:.-");

    internal bool HasRest => Rest.Length > 0;

    internal ParticipantLineForm RestForm => IsBare ? ParticipantLineForm.Labelled : ParticipantLineForm.Text;

    /// <summary>The label that a line begins with.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="content">The line's content.</param>
    /// <param name="hasChildren">Whether bullets stand below it: then it needs no colon.</param>
    internal static ParticipantLabel? At(string prose, TextSpan content, bool hasChildren = false)
    {
        var start = prose.AsSpan(content.Start, Math.Min(content.Length, Longest));
        var mayStandAlone = content.Length == start.Length && (hasChildren || start.StartsWith("**") || start.StartsWith("__"));
        var hasColon = start.Contains(':');
        if (!hasColon && !mayStandAlone) return null;
        var text = start.ToString();
        var match = hasColon ? WithColon().Match(text) : Match.Empty;
        if (!match.Success && mayStandAlone) match = Alone().Match(text);
        if (!match.Success) return null;
        var rest = TextSpan.Between(content.Start + match.Length, content.End);
        var isEmpty = !prose.AsSpan(rest.Start, rest.Length).ContainsAnyExcept(Decoration);
        return new(
            new(content.Start, match.Length),
            match.Groups["absent"].Success ? Attendance.Absent : Attendance.Present,
            isEmpty ? new(rest.Start, 0) : rest,
            !match.Groups["between"].ValueSpan.ContainsAnyInRange('A', 'z'));
    }

    [GeneratedRegex(@"^\W*(?:(?:remote|online|on-?site|in-person|local)\s)?(?:participants?|attendees?|attending|attendance|present|in attendance|roll call|people|(?:directors|members|people) present|teilnehm\w*|anwesen\w*|présent\w*|presentes|asistentes|(?<absent>not present|absentees|absent|excused|apologies|regrets|(?:directors|members|people) absent|entschuldigt\w*|abwesen\w*|excusé\w*|excusad\w*|ausentes))\b(?:\s?\([^):]{0,60}\))?(?<between>[^:@]{0,40}):", RegexOptions.IgnoreCase)]
    private static partial Regex WithColon();

    [GeneratedRegex(@"^\W*(?:(?:remote|online|on-?site|in-person|local)\s)?(?:participants?|attendees?|attendance|present|in attendance|roll call|(?:directors|members|people) present|teilnehm\w*|anwesen\w*|présent\w*|presentes|asistentes|(?<absent>not present|absentees|absent|excused|apologies|regrets|(?:directors|members|people) absent|entschuldigt\w*|abwesen\w*|excusé\w*|excusad\w*|ausentes))\b(?:\s?\([^)]{0,60}\))?(?<between>\W*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();
}
