using Minutes.GitHub.Http;
using Minutes.GitHub.Tests.Apps;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

public sealed class CredentialSettingsTests
{
    [Theory]
    [InlineData("ghp_abc", null, CredentialKind.Token)]
    [InlineData("github_pat_abc", "true", CredentialKind.Token)]
    [InlineData("ghs_abc", null, CredentialKind.Token)]
    [InlineData("ghs_abc", "false", CredentialKind.Token)]
    [InlineData("ghs_abc", "true", CredentialKind.ActionsToken)]
    [InlineData(" ghs_abc\n", "true", CredentialKind.ActionsToken)]
    public void A_token_is_of_the_workflow_where_both_say_so(string token, string? actions, CredentialKind kind)
    {
        var read = Read(("GITHUB_TOKEN", token), ("GITHUB_ACTIONS", actions)).Value!;

        Assert.Equal(kind, read.Kind);
        Assert.Equal(token.Trim(), ((Credentials.Token)read).Value.Reveal());
    }

    [Fact]
    public void An_App_has_its_key_in_a_variable_or_in_a_file()
    {
        using var folder = new TemporaryFolder();
        folder.With("app.pem", AppKeys.Pkcs1);

        var byVariable = Read(("GITHUB_APP_ID", "12345"), ("GITHUB_APP_PRIVATE_KEY", AppKeys.Pkcs1)).Value;
        var byFile = Read(("GITHUB_APP_ID", "Iv23liAbC"), ("GITHUB_APP_PRIVATE_KEY_FILE", folder.Full("app.pem"))).Value;

        Assert.Equal("12345", Assert.IsType<Credentials.App>(byVariable).Id);
        Assert.Equal("Iv23liAbC", Assert.IsType<Credentials.App>(byFile).Id);
        Assert.Equal(CredentialKind.App, byFile!.Kind);
    }

    [Theory]
    [InlineData("GITHUB_TOKEN", "there are no credentials")]
    [InlineData("GITHUB_TOKEN", "a token and a GitHub App", "GITHUB_TOKEN=ghp_hunter2", "GITHUB_APP_ID=1")]
    [InlineData("GITHUB_TOKEN", "a token and a GitHub App", "GITHUB_TOKEN=ghp_hunter2", "GITHUB_APP_PRIVATE_KEY=hunter2")]
    [InlineData("GITHUB_TOKEN", "characters that no token has", "GITHUB_TOKEN=ghp_hunter2\nghp_hunter2")]
    [InlineData("GITHUB_TOKEN", "characters that no token has", "GITHUB_TOKEN=hunter2\u00ad")]
    [InlineData("GITHUB_APP_ID", "not its id", "GITHUB_APP_PRIVATE_KEY=hunter2")]
    [InlineData("GITHUB_APP_ID", "no id", "GITHUB_APP_ID=my app", "GITHUB_APP_PRIVATE_KEY=hunter2")]
    [InlineData("GITHUB_APP_PRIVATE_KEY", "not its private key", "GITHUB_APP_ID=1")]
    [InlineData("GITHUB_APP_PRIVATE_KEY", "given twice", "GITHUB_APP_ID=1", "GITHUB_APP_PRIVATE_KEY=hunter2", "GITHUB_APP_PRIVATE_KEY_FILE=hunter2")]
    [InlineData("GITHUB_APP_PRIVATE_KEY", "cannot be read", "GITHUB_APP_ID=1", "GITHUB_APP_PRIVATE_KEY=hunter2")]
    [InlineData("GITHUB_APP_PRIVATE_KEY_FILE", "file with the key", "GITHUB_APP_ID=1", "GITHUB_APP_PRIVATE_KEY_FILE=/hunter2/none.pem")]
    public void A_mistake_is_told_with_advice_and_without_a_value(string variable, string message, params string[] settings)
    {
        var problem = Assert.Single(Read([.. settings.Select(setting => setting.Split('=', 2)).Select(pair => (pair[0], (string?)pair[1]))]).Problems);

        Assert.Equal(variable, problem.Path);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.NotNull(problem.Advice);
        Assert.DoesNotContain("hunter2", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Credentials_print_no_secret()
    {
        var token = Read(("GITHUB_TOKEN", "ghp_hunter2")).Value!;
        var app = Read(("GITHUB_APP_ID", "1"), ("GITHUB_APP_PRIVATE_KEY", AppKeys.Pkcs1)).Value!;

        Assert.Equal("Token { Kind = Token, Value = ***, IsOfWorkflow = False, IsPersonal = True }", token.ToString());
        Assert.Equal("App { Kind = App, Id = 1, Key = *** }", app.ToString());
        Assert.Equal("\"***\"", System.Text.Json.JsonSerializer.Serialize($"{((Credentials.Token)token).Value}"));
        Assert.Equal("{}", System.Text.Json.JsonSerializer.Serialize(((Credentials.Token)token).Value));
    }

    private static Text.Parsed<Credentials> Read(params (string Name, string? Value)[] settings) =>
        CredentialSettings.Read(name => settings.FirstOrDefault(setting => setting.Name == name).Value);
}
