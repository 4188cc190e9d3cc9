using System.Collections.Immutable;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>How a finding is mended, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record FixReport(string Title, ImmutableArray<EditReport> Edits)
{
    /// <summary>Null where there is no fix, or one that would tell something private: masked, it would break the text.</summary>
    internal static FixReport? Of(SourceText source, PrivateText hidden, Fix? fix) =>
        fix is null || fix.IsPrivate(hidden) ? null : new(hidden.Mask(fix.Title), [.. fix.Edits.Select(edit => EditReport.Of(source, edit))]);
}
