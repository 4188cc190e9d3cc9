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
        var said = SaidLines.Of(document);
        var from = 0;
        foreach (var boilerplate in BoilerplateOf(document).Order().Append(document.Lines.Length))
        {
            foreach (var line in said.In(new(from, boilerplate)))
            {
                if (line.TrimStart(' ', '\t', '*', '-', '+') is { Length: > 0 } text) yield return text;
            }

            from = boilerplate + 1;
        }
    }

    /// <summary>The lines of titles and of headings that every minutes have.</summary>
    private static IEnumerable<int> BoilerplateOf(MinutesDocument document) =>
        document.Titles.Select(title => title.Line).Concat(document.Sections.Where(section => section.Kind is not SectionKind.Topic).Select(section => section.Line));

    /// <summary>Who presents, as a rota names them.</summary>
    [GeneratedRegex(@" ?(?<!\w)@[\w-]+$")]
    private static partial Regex Answer();
}
