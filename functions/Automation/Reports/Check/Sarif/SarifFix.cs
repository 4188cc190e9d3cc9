using System.Collections.Immutable;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check.Sarif;

/// <summary>How a finding is mended.</summary>
internal sealed record SarifFix(SarifText Description, ImmutableArray<SarifChange> ArtifactChanges)
{
    /// <summary>
    /// None where the fix would tell something private, and none for a byte order mark alone: by the standard a place in a text does not depend on it.
    /// </summary>
    internal static ImmutableArray<SarifFix>? Of(CheckedFile file, PrivateText hidden, Fix? fix)
    {
        if (fix is null || fix.Edits.IsEmpty || fix.IsPrivate(hidden)) return null;
        ImmutableArray<SarifReplacement> replacements = [.. fix.Edits.Select(edit => SarifReplacement.Of(file.Source, edit))];
        return [new(SarifText.Quoting(fix.Title, hidden), [new(SarifArtifact.Of(file.Path), replacements)])];
    }
}

/// <summary>What is changed in a file.</summary>
internal sealed record SarifChange(SarifArtifact ArtifactLocation, ImmutableArray<SarifReplacement> Replacements);

/// <summary>One replacement.</summary>
internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifContent InsertedContent)
{
    internal static SarifReplacement Of(SourceText source, TextEdit edit) => new(SarifRegion.Of(source, edit.Span), new(edit.Replacement));
}

/// <summary>What is put in.</summary>
internal sealed record SarifContent(string Text);
