using Minutes.GitHub.Apps;
using Xunit;

namespace Minutes.GitHub.Tests.Apps;

/// <summary>The documentation names each right of the App with its reason, as the manifest and the page of the set-up do.</summary>
public sealed class PermissionPageTests
{
    [Fact]
    public void The_table_of_rights_is_that_of_the_code()
    {
        var rows = AppRight.For(hasServer: true).Select(permission => $"| {permission.Shown} | {(permission.Level == "write" ? "read and write" : "read")} | {permission.Reason} |");
        GeneratedTable.Check("docs/setup.md", "permissions", string.Join('\n', rows.Prepend("|---|---|---|").Prepend("| right | | what for |")));
    }

    [Fact]
    public void The_page_of_all_credentials_gives_the_same_rights_and_reasons()
    {
        var page = File.ReadAllText(Path.Combine(GeneratedTable.Root(), "docs", "permissions.md"));
        Assert.All(AppRight.For(hasServer: true), right => Assert.Contains($"\n| {right.Shown}: {right.Level} | {right.Reason} |", page, StringComparison.Ordinal));
    }

    /// <summary>Each is one that an installation can have (REST, "App Permissions").</summary>
    [Fact]
    public void GitHub_knows_each_of_them() =>
        Assert.Empty(AppRight.For(hasServer: true).Select(permission => permission.Name).Except(Simulated.PublishedRest.Permissions));
}
