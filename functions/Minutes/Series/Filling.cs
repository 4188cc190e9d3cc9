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
    /// <param name="earlier">The lines of earlier minutes of the series.</param>
    /// <param name="hasRoster">Whether the skeleton lists participants itself, so that a name says nothing.</param>
    internal static bool IsMissing(MinutesDocument document, EarlierLines earlier, bool hasRoster) =>
        (hasRoster || !document.Participants.Any(participant => participant.Attendance is Attendance.Present))
        && LinesOf(document).Select(line => Answer().Replace(line, "")).All(line => line.Length == 0 || earlier.Know(line));

    /// <summary>What minutes say, a line each: without titles, boilerplate headings, list markers, and the notes on how long an item has been open.</summary>
    internal static IEnumerable<string> LinesOf(MinutesDocument document)
    {
        var boilerplate = document.Titles.Select(title => title.Line)
            .Concat(document.Sections.Where(section => section.Kind is not SectionKind.Topic).Select(section => section.Line))
            .ToHashSet();
        var said = SaidLines.Of(document);
        return document.Lines
            .Where(line => !boilerplate.Contains(line.Index))
            .SelectMany(line => said.In(new(line.Index, line.Index + 1)))
            .Select(text => text.TrimStart(' ', '\t', '*', '-', '+'))
            .Where(text => text.Length > 0);
    }

    /// <summary>Who presents, as a rota names them.</summary>
    [GeneratedRegex(@" ?(?<!\w)@[\w-]+$")]
    private static partial Regex Answer();
}
