using System.Security.Cryptography;
using Minutes.Hosting.Apps;
using Xunit;

namespace Minutes.Hosting.Tests.Apps;

public sealed class HostedAppsTests
{
    private static readonly string Key = NewKey();

    private static Dictionary<string, string> One => new()
    {
        ["GITHUB_APP_ID"] = "1",
        ["GITHUB_APP_PRIVATE_KEY"] = Key,
        ["GITHUB_WEBHOOK_SECRET"] = "0123456789abcdef0123",
    };

    private static Dictionary<string, string> Two => new(One)
    {
        ["MINUTES_APPS"] = "ENTERPRISE",
        ["ENTERPRISE_GITHUB_APP_ID"] = "2",
        ["ENTERPRISE_GITHUB_APP_PRIVATE_KEY"] = Key,
        ["ENTERPRISE_GITHUB_WEBHOOK_SECRET"] = "another 0123456789abcdef",
        ["ENTERPRISE_GITHUB_SERVER_URL"] = "https://git.example.org",
    };

    [Fact]
    public void One_App_on_github_com_needs_three_variables() =>
        Assert.Equal("github.com", Assert.Single(Read(One)!.Settings).Server);

    [Fact]
    public void Another_one_on_an_Enterprise_Server_has_its_own_behind_its_name() =>
        Assert.Equal(["github.com", "git.example.org"], Read(Two)!.Settings.Select(app => app.Server));

    [Theory]
    [InlineData("GITHUB_WEBHOOK_SECRET", null, "GITHUB_WEBHOOK_SECRET:1:1: without a secret, anybody could send webhooks")]
    [InlineData("GITHUB_WEBHOOK_SECRET", "  ", "GITHUB_WEBHOOK_SECRET:1:1: without a secret, anybody could send webhooks")]
    [InlineData("GITHUB_APP_ID", null, "GITHUB_APP_ID:1:1: ")]
    [InlineData("GITHUB_WEBHOOK_SECRET", "@Microsoft.KeyVault(SecretUri=https://minutes-0123456789.vault.azure.net/secrets/github-webhook-secret)", "GITHUB_WEBHOOK_SECRET:1:1: the key vault did not give the value")]
    [InlineData("GITHUB_APP_PRIVATE_KEY", "@Microsoft.KeyVault(VaultName=minutes-0123456789;SecretName=key)", "GITHUB_APP_PRIVATE_KEY:1:1: the key vault did not give the value")]
    [InlineData("ENTERPRISE_GITHUB_APP_PRIVATE_KEY", "abc", "ENTERPRISE_GITHUB_APP_PRIVATE_KEY:1:1: ")]
    [InlineData("ENTERPRISE_GITHUB_WEBHOOK_SECRET", null, "ENTERPRISE_GITHUB_WEBHOOK_SECRET:1:1: ")]
    [InlineData("ENTERPRISE_GITHUB_WEBHOOK_SECRET", "0123456789abcdef0123", "MINUTES_APPS:1:1: two Apps have the same webhook secret")]
    [InlineData("ENTERPRISE_GITHUB_SERVER_URL", "https://github.com", "MINUTES_APPS:1:1: there are two Apps on github.com")]
    [InlineData("ENTERPRISE_GITHUB_SERVER_URL", "http://git.example.org", "ENTERPRISE_GITHUB_SERVER_URL:1:1: the address is not safe")]
    public void What_is_missing_or_wrong_is_told_by_its_variable_without_its_value(string variable, string? value, string message)
    {
        var variables = Two;
        if (value is null) variables.Remove(variable);
        else variables[variable] = value;

        var problem = Assert.Single(HostedApps.Read(variables.GetValueOrDefault).Problems);

        Assert.StartsWith(message, problem.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_set_nobody_is_sent_for_a_token_that_would_be_refused() => Assert.Equal(
        ["GITHUB_APP_ID:1:1: a server works as a GitHub App, and none is named; set GITHUB_APP_ID, and GITHUB_APP_PRIVATE_KEY or GITHUB_APP_PRIVATE_KEY_FILE; minutes setup makes an App"],
        HostedApps.Read(name => name == "GITHUB_WEBHOOK_SECRET" ? "0123456789abcdef0123" : null).Problems.Select(problem => problem.ToString()));

    [Fact]
    public void With_a_token_nobody_tells_where_to_look()
    {
        Dictionary<string, string> variables = new() { ["GITHUB_TOKEN"] = "ghp_0123456789", ["GITHUB_WEBHOOK_SECRET"] = "0123456789abcdef0123" };

        Assert.StartsWith("GITHUB_TOKEN:1:1: a server works as a GitHub App", Assert.Single(HostedApps.Read(variables.GetValueOrDefault).Problems).ToString(), StringComparison.Ordinal);
    }

    internal static string NewKey()
    {
        using var key = RSA.Create(2048);
        return key.ExportRSAPrivateKeyPem();
    }

    private static HostedApps? Read(Dictionary<string, string> variables) => HostedApps.Read(variables.GetValueOrDefault).Value;
}
