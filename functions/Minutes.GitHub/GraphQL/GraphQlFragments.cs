using System.Text.RegularExpressions;

namespace Minutes.GitHub.GraphQL;

/// <summary>Finds the fragments that an operation spreads; a fragment stands in the file of its name.</summary>
internal static partial class GraphQlFragments
{
    /// <summary>The texts of the fragments, each once, in the order in which they are met.</summary>
    internal static IEnumerable<string> Of(string operation)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([operation]);
        while (open.TryDequeue(out var text))
        {
            foreach (var name in Spread().Matches(text).Select(match => match.Groups["name"].Value).Where(name => name is not "on" && met.Add(name)))
            {
                var fragment = GraphQlFiles.Read(name);
                open.Enqueue(fragment);
                yield return fragment;
            }
        }
    }

    [GeneratedRegex(@"\.\.\. ?(?<name>[A-Za-z_][A-Za-z_0-9]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Spread();
}
