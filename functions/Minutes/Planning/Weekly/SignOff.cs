using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Observation;

namespace Minutes.Planning.Weekly;

/// <summary>The sign-off of a commit, by which its author says that it may be given (developercertificate.org).</summary>
internal static partial class SignOff
{
    /// <summary>So many of the newest commits tell whether it is the habit.</summary>
    internal const int CommitsRead = 50;

    /// <summary>
    /// The line: the viewer's name and the address that GitHub gives each account, as its commits have them (docs.github.com, "Setting your commit email address").
    /// </summary>
    internal static string LineFor(LookContext context)
    {
        var repository = context.Repository;
        var host = Uri.TryCreate(context.Server, UriKind.Absolute, out var server) ? server.Host : "github.com";
        var number = repository.ViewerNumber is { } id ? string.Create(CultureInfo.InvariantCulture, $"{id}+") : "";
        return $"Signed-off-by: {NameOf(repository)} <{number}{repository.Viewer}@users.noreply.{host}>";
    }

    /// <summary>A name is a person's own text: what would end the line, or begin the address, is left out.</summary>
    private static string NameOf(RepositoryObservation repository)
    {
        var name = string.Concat((repository.ViewerName ?? "").Where(character => !char.IsControl(character) && character is not ('<' or '>' or '@' or '#'))).Trim();
        return name.Length > 0 ? name : repository.Viewer;
    }

    /// <summary>Whether nine in ten commits bear one.</summary>
    internal static bool IsUsual(ImmutableArray<string> messages) => messages.Length > 0 && messages.Count(IsIn) * 10 >= messages.Length * 9;

    /// <summary>Whether a message bears one.</summary>
    internal static bool IsIn(string message) => Line().IsMatch(message);

    [GeneratedRegex("^Signed-off-by: [^\r\n]+<[^\r\n]+>", RegexOptions.Multiline)]
    private static partial Regex Line();
}
