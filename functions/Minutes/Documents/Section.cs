using Minutes.Text;

namespace Minutes.Documents;

/// <summary>A heading and what stands below it.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Level">The heading's level, 1 to 6.</param>
/// <param name="Text">The heading's text as it is written.</param>
/// <param name="TextSpan">Where that text stands.</param>
/// <param name="Line">Index of the heading's line, from 0.</param>
/// <param name="Own">The lines below the heading up to the next heading of any level.</param>
/// <param name="End">Index of the line behind the section, its subsections included.</param>
/// <param name="Parent">The section that it stands in; null at the top.</param>
public sealed record Section(SectionKind Kind, int Level, string Text, TextSpan TextSpan, int Line, LineRange Own, int End, Section? Parent)
{
    /// <summary>The sections above, outermost first, without the title.</summary>
    public IEnumerable<Section> Path
    {
        get
        {
            if (Parent is null) yield break;
            foreach (var ancestor in Parent.Path) yield return ancestor;
            if (Parent.Kind is not SectionKind.Title) yield return Parent;
        }
    }
}
