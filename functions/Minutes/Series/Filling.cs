using Minutes.Documents;

namespace Minutes.Series;

/// <summary>Whether anybody wrote into a skeleton that was made for a meeting.</summary>
internal static class Filling
{
    /// <summary>Whether nobody is listed as a participant and no line says anything that earlier minutes did not say already.</summary>
    /// <param name="document">The minutes.</param>
    /// <param name="known">The lines of earlier minutes of the series.</param>
    internal static bool IsMissing(MinutesDocument document, HashSet<string> known)
    {
        if (document.Participants.Any(participant => participant.Attendance is Attendance.Present)) return false;
        var lines = LinesOf(document).ToList();
        return lines.Count == 0 || (known.Count > 0 && lines.TrueForAll(known.Contains));
    }

    /// <summary>What minutes say, a line each: without titles, boilerplate headings, and the notes on how long an item has been open.</summary>
    internal static IEnumerable<string> LinesOf(MinutesDocument document)
    {
        var boilerplate = document.Titles.Select(title => title.Line)
            .Concat(document.Sections.Where(section => section.Kind is not SectionKind.Topic).Select(section => section.Line))
            .ToHashSet();
        return document.Lines
            .Where(line => line.IsContent && !boilerplate.Contains(line.Index))
            .Select(line => AgeNote.Without(document.TextOf(line.Content)))
            .Where(text => text.Length > 0);
    }
}
