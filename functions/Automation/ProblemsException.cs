using System.Collections.Immutable;
using Minutes.Text;

namespace Automation;

/// <summary>Mistakes in a configuration or a template, each with its place.</summary>
internal sealed class ProblemsException(ImmutableArray<Problem> problems) : Exception("There are mistakes in the repository's own files.")
{
    internal ImmutableArray<Problem> Problems { get; } = problems;
}
