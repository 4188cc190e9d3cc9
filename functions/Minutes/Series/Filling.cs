using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.Series;

/// <summary>Whether anybody wrote into a skeleton that was made for a meeting.</summary>
internal static partial class Filling
{
    /// <summary>What a series without minutes is asked in its first ones.</summary>
    internal static IEnumerable<string> FirstPrompts { get; } =
        [.. Skeleton.Plain.Sections.SelectMany(section => section.Prompts).Select(prompt => prompt.TrimStart('*', ' '))];

    /// <summary>Whether nobody is listed as a participant and no line says anything that earlier minutes did not say already.</summary>
    /// <param name="document">The minutes.</param>
    /// <param name="known">The lines of earlier minutes of the series. A prompt has lost its answer on the way, and a name its "-> moved to …": so beginnings count.</param>
    /// <param name="hasRoster">Whether the skeleton lists participants itself, so that a name says nothing.</param>
    internal static bool IsMissing(MinutesDocument document, KnownLines known, bool hasRoster) =>
        (hasRoster || !document.Participants.Any(participant => participant.Attendance is Attendance.Present))
        && LinesOf(document).Select(line => Answer().Replace(line, "")).All(line => line.Length == 0 || known.Contain(line));

    /// <summary>What minutes say, a line each: without titles, boilerplate headings, list markers, and the notes on how long an item has been open.</summary>
    internal static IEnumerable<string> LinesOf(MinutesDocument document)
    {
        var boilerplate = document.Titles.Select(title => title.Line)
            .Concat(document.Sections.Where(section => section.Kind is not SectionKind.Topic).Select(section => section.Line))
            .ToHashSet();
        return document.Lines
            .Where(line => line.IsContent && !boilerplate.Contains(line.Index))
            .Select(line => AgeNote.Without(document.TextOf(line.Content)).TrimStart(' ', '\t', '*', '-', '+'))
            .Where(text => text.Length > 0);
    }

    /// <summary>Who presents, as a rota names them.</summary>
    [GeneratedRegex(@" ?(?<!\w)@[\w-]+$")]
    private static partial Regex Answer();
}
