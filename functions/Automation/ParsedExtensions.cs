using Minutes.Text;

namespace Automation;

/// <summary>Takes values out of what was read.</summary>
internal static class ParsedExtensions
{
    /// <summary>The value; where there are problems, the command ends with them.</summary>
    internal static T OrEnd<T>(this Parsed<T> parsed)
        where T : class => parsed.Value ?? throw new ProblemsException(parsed.Problems);
}
