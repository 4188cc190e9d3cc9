namespace Minutes.Validation;

/// <summary>The further lines of a finding, in words.</summary>
public static class OtherLines
{
    /// <summary>So many lines are named; of more, the number tells enough.</summary>
    private const int Named = 8;

    /// <summary><c>line 12</c>, or <c>lines 12, 14 and 20</c>; null where all is on one line.</summary>
    public static string? Of(CheckedFile file, Finding finding)
    {
        if (finding.AlsoAt.IsEmpty) return null;
        var own = file.Source.PositionAt(finding.Span.Start).Line;
        var lines = finding.AlsoAt.Select(place => file.Source.PositionAt(place.Start).Line).Where(line => line != own).Distinct().ToList();
        return lines switch
        {
            [] => null,
            [var line] => $"line {line}",
            { Count: <= Named } => $"lines {string.Join(", ", lines[..^1])} and {lines[^1]}",
            _ => $"lines {string.Join(", ", lines.Take(Named))} and {lines.Count - Named} more",
        };
    }
}
