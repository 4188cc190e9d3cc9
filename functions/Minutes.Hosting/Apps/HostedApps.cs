using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Hosting.Apps;

/// <summary>The GitHub Apps that a server works as: one on github.com, one on an Enterprise Server, or several.</summary>
/// <param name="Settings">Each of them; no two are on the same server.</param>
public sealed record HostedApps(ImmutableArray<AppSettings> Settings)
{
    /// <summary>
    /// Names further Apps, parted by commas: the variables of the App ENTERPRISE are those of the first one with <c>ENTERPRISE_</c> before them, such as <c>ENTERPRISE_GITHUB_APP_ID</c>.
    /// </summary>
    public const string Variable = "MINUTES_APPS";

    /// <summary>The Apps that the environment tells of, or all that is missing or wrong.</summary>
    /// <param name="environment">Gives a variable of the environment; null where it is not set.</param>
    public static Parsed<HostedApps> Read(Func<string, string?> environment)
    {
        string[] prefixes = ["", .. (environment(Variable) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name}_")];
        var read = prefixes.Select(prefix => Named(AppSettings.Read(name => environment(prefix + name)), prefix)).ToList();
        if (read.SelectMany(app => app.Problems).ToImmutableArray() is { IsEmpty: false } problems) return new(null, problems);
        var apps = read.Select(app => app.Value!).ToImmutableArray();
        return Double(apps) is { } message ? new Problem(Variable, new(1, 1), message) : new HostedApps(apps);
    }

    private static Parsed<AppSettings> Named(Parsed<AppSettings> read, string prefix) => read with { Problems = [.. read.Problems.Select(problem => problem with { Path = prefix + problem.Path })] };

    private static string? Double(ImmutableArray<AppSettings> apps)
    {
        if (apps.GroupBy(app => app.Server, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } same) return $"there are two Apps on {same.Key}, and it takes one";
        var isShared = apps.Select((app, index) => apps.Skip(index + 1).Any(other => other.Secret.IsSameAs(app.Secret))).Any(same => same);
        return isShared ? "two Apps have the same webhook secret, so that nobody can tell whose a webhook is" : null;
    }
}
