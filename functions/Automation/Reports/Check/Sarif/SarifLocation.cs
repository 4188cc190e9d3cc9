using Minutes.Archive;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check.Sarif;

/// <summary>A place in a file; numbered where it is a further one of the same finding.</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation, int? Id = null, SarifText? Message = null)
{
    internal static SarifLocation Of(CheckedFile file, TextSpan span) =>
        new(new SarifPhysicalLocation(SarifArtifact.Of(file.Path), SarifRegion.Of(file.Source, span)));
}

/// <summary>A file and a part of it.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

/// <summary>A file, relative to the repository's root.</summary>
internal sealed record SarifArtifact(string Uri, string UriBaseId)
{
    internal static SarifArtifact Of(ArchivePath path) => new(string.Join('/', path.ToString().Split('/').Select(System.Uri.EscapeDataString)), "%SRCROOT%");
}

/// <summary>A part of a file, by lines and columns from 1; the end column is the first one behind it.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    internal static SarifRegion Of(SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionAt(span.Start), source.PositionAt(span.End));
        return new(start.Line, start.Column, end.Line, end.Column);
    }
}
