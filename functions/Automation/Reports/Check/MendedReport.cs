using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>Something that was mended, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record MendedReport(string Rule, string Name, string Path, int Line, int Column, string Title)
{
    internal static IEnumerable<MendedReport> Of(CheckedFile file)
    {
        var hidden = PrivateText.In(file);
        return file.Mended.Select(mended => new MendedReport(
            mended.Finding.Rule.Id,
            mended.Finding.Rule.Name,
            file.Path.ToString(),
            mended.At.Line,
            mended.At.Column,
            hidden.Mask(FindingWords.MendedBy(mended.Finding))));
    }
}
