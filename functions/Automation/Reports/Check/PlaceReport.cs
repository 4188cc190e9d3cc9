using Minutes.Text;

namespace Automation.Reports.Check;

/// <summary>A further place of a finding, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record PlaceReport(int Line, int Column)
{
    internal static PlaceReport Of(SourceText source, TextSpan place)
    {
        var (line, column) = source.PositionAt(place.Start);
        return new(line, column);
    }
}
