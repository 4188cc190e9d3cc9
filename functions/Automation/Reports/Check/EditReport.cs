using Minutes.Text;

namespace Automation.Reports.Check;

/// <summary>A replacement in a file, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record EditReport(int Line, int Column, int EndLine, int EndColumn, string Text)
{
    internal static EditReport Of(SourceText source, TextEdit edit)
    {
        var (start, end) = (source.PositionAt(edit.Span.Start), source.PositionAt(edit.Span.End));
        return new(start.Line, start.Column, end.Line, end.Column, edit.Replacement);
    }
}
