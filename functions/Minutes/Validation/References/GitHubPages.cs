using System.Collections.Frozen;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>What an address of GitHub can be of: whose, and which page.</summary>
internal static class GitHubPages
{
    /// <summary>What stands in the place of the owner and is none.</summary>
    private static readonly FrozenSet<string> NoOwners = new[]
    {
        "about", "advisories", "apps", "collections", "enterprise", "enterprises", "explore", "features", "issues", "login", "marketplace",
        "notifications", "orgs", "pulls", "search", "settings", "sponsors", "stars", "topics", "trending", "user-attachments", "users",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What can stand behind a repository's name.</summary>
    private static readonly FrozenSet<string> All = new[]
    {
        "actions", "activity", "archive", "assets", "attestations", "blame", "blob", "branches", "commit", "commits", "community", "compare", "contributors",
        "dependabot", "deployments", "discussions", "edit", "files", "find", "forks", "graphs", "invitations", "issues", "labels", "milestone",
        "milestones", "network", "new", "packages", "pkgs", "projects", "pull", "pulls", "pulse", "raw", "releases", "runs", "security", "settings",
        "stargazers", "tags", "tree", "upload", "watchers", "wiki",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Pages of one thing with a number, by the words that people write for them: of other hosts, of the interface for programs, by habit.</summary>
    private static readonly FrozenDictionary<string, string> Numbered = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["issue"] = "issues",
        ["ticket"] = "issues",
        ["tickets"] = "issues",
        ["pulls"] = "pull",
        ["pr"] = "pull",
        ["prs"] = "pull",
        ["pull-request"] = "pull",
        ["pull-requests"] = "pull",
        ["pull_request"] = "pull",
        ["pull_requests"] = "pull",
        ["pullrequest"] = "pull",
        ["merge_requests"] = "pull",
        ["mr"] = "pull",
        ["discussion"] = "discussions",
        ["milestones"] = "milestone",
        ["project"] = "projects",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Threads = ["issues", "pull", "discussions"];

    /// <summary>Whether the first part of a path can be a person or an organisation.</summary>
    internal static bool CanBeOwner(ReadOnlySpan<char> part) => !NoOwners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part);

    /// <summary>Whether it is a page of something that people talk on, by its number.</summary>
    internal static bool IsThread(string page) => Threads.Contains(page);

    /// <summary>What a page with a number should be called; null where it is called so, or nothing is near.</summary>
    internal static string? RightForNumber(string page)
    {
        if (Numbered.TryGetValue(page, out var right)) return right;
        return All.Contains(page) || page.Length < 3 || IsSpecialPage(page) ? null : Nearest.To(page, Threads);
    }

    /// <summary>The page that is one slip away from a word that is none; null where none is.</summary>
    internal static string? Near(string word) => All.Contains(word) || word.Length < 4 ? null : All.FirstOrDefault(known => Slips.IsOne(word, known));

    private static bool IsSpecialPage(string page) => All.Any(known => Slips.IsOne(page, known)) && !Threads.Any(known => Slips.IsOne(page, known));
}
