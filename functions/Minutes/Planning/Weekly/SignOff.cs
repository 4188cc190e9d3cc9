using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Observation;

namespace Minutes.Planning.Weekly;

/// <summary>The sign-off of a commit, by which its author says that it may be given (developercertificate.org).</summary>
internal static partial class SignOff
{
    /// <summary>So many of the newest commits tell whether it is the habit.</summary>
    internal const int CommitsRead = 50;

    /// <summary>The line: the viewer, with the address that GitHub gives each account (docs.github.com, "Setting your commit email address").</summary>
    internal static string LineFor(LookContext context)
    {
        var login = context.Repository.Viewer;
        var host = Uri.TryCreate(context.Server, UriKind.Absolute, out var server) ? server.Host : "github.com";
        return $"Signed-off-by: {login} <{login}@users.noreply.{host}>";
    }

    /// <summary>Whether nine in ten commits bear one.</summary>
    internal static bool IsUsual(ImmutableArray<string> messages) => messages.Length > 0 && messages.Count(IsIn) * 10 >= messages.Length * 9;

    /// <summary>Whether a message bears one.</summary>
    internal static bool IsIn(string message) => Line().IsMatch(message);

    [GeneratedRegex("^Signed-off-by: [^\r\n]+<[^\r\n]+>", RegexOptions.Multiline)]
    private static partial Regex Line();
}
