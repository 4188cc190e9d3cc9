using Minutes.Text;
using NodaTime;

namespace Minutes.Documents;

/// <summary>The line that says which meeting this is.</summary>
/// <param name="Text">What it says, without heading marks.</param>
/// <param name="Span">Where that stands.</param>
/// <param name="Level">The heading's level; 0 where the line is no heading (<c>2022-10-10</c> alone on a line).</param>
/// <param name="Line">Index of the line, from 0.</param>
/// <param name="Written">The date in it; null where there is none that can be read.</param>
public sealed record DocumentTitle(string Text, TextSpan Span, int Level, int Line, WrittenDate? Written)
{
    /// <summary>The day it names, if any.</summary>
    public LocalDate? Date => Written?.Date;

    /// <summary>Where its date stands in <see cref="Text"/>, if it names one.</summary>
    internal TextSpan? DateInText => Written is { } written ? new(written.Span.Start - Span.Start, written.Span.Length) : null;

    /// <summary>What it says beside its date; all of it where it names none.</summary>
    internal string BesideDate => DateInText is { } date ? Text.Remove(date.Start, date.Length) : Text;
}
