using SimulatedGitHub;
using SimulatedGitHub.Faults;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary><c>minutes doctor</c> where nobody can sign in, or GitHub fails on the way.</summary>
public sealed class DoctorSignInTests
{
    [Theory]
    [InlineData(null, null, null, "GITHUB_TOKEN: there are no credentials for GitHub")]
    [InlineData("ghp_one", "12", "key", "GITHUB_TOKEN: there are a token and a GitHub App")]
    [InlineData(null, "12", null, "GITHUB_APP_PRIVATE_KEY: there is the id of a GitHub App, but not its private key")]
    [InlineData(null, null, "key", "GITHUB_APP_ID: there is a key of a GitHub App, but not its id")]
    [InlineData(null, "12", "no key at all", "GITHUB_APP_PRIVATE_KEY: ")]
    public async Task Credentials_that_are_none_are_told_before_GitHub_is_asked(string? token, string? id, string? key, string text)
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        var (code, found) = await setUp.With("GITHUB_TOKEN", token).With("GITHUB_APP_ID", id).With("GITHUB_APP_PRIVATE_KEY", key).RunAsync();

        Assert.Equal(1, code);
        Assert.StartsWith(text, Assert.Single(found).Text, StringComparison.Ordinal);
        Assert.Equal(("sign-in", "wrong"), (found[0].Subject, found[0].Kind));
        Assert.NotNull(found[0].Advice);
        Assert.Empty(setUp.GitHub.Requests);
    }

    [Fact]
    public async Task A_token_that_GitHub_does_not_take_ends_it()
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        var (code, found) = await setUp.With("GITHUB_TOKEN", "ghp_revoked").RunAsync();

        Assert.Equal(1, code);
        Assert.Equal(["sign-in wrong", "clock fine"], found.Select(one => $"{one.Subject} {one.Kind}"));
        Assert.Equal("make a new token", found[0].Advice);
    }

    [Fact]
    public async Task An_App_that_is_not_installed_there_is_told_to_be_installed()
    {
        await using var setUp = await ExaminedSetUp.BeginWithAppAsync();
        setUp.App.Installations.Clear();

        await FailsAsync(setUp, "then install the App in the account of the repository");
    }

    [Fact]
    public async Task An_App_that_is_suspended_is_told_where_that_is_seen()
    {
        await using var setUp = await ExaminedSetUp.BeginWithAppAsync();
        setUp.App.Installations[0].IsSuspended = true;

        await FailsAsync(setUp, "whether it is suspended");
    }

    [Fact]
    public async Task A_key_of_another_App_is_told_to_be_made_anew()
    {
        await using var setUp = await ExaminedSetUp.BeginWithAppAsync();

        await FailsAsync(setUp.With("GITHUB_APP_PRIVATE_KEY", setUp.GitHub.App("another").PrivateKey), "make a new private key there");
    }

    [Fact]
    public async Task That_GitHub_fails_is_no_mistake_of_the_set_up()
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        setUp.GitHub.Faults.When(_ => true, Fault.ServerError(502));
        var (code, found) = await setUp.RunAsync();

        Assert.Equal(3, code);
        Assert.Equal(("sign-in", "failed"), (found[0].Subject, found[0].Kind));
        Assert.EndsWith("1 thing could not be looked at.\n", (await setUp.PrintAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_cannot_be_looked_at_keeps_nothing_of_the_others_back()
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        setUp.Repository.Commit((".github/minutes.yml", "defaults:\n  sumary: no\n"));
        setUp.GitHub.Faults.When(request => request.Path.EndsWith("/actions/permissions/workflow", StringComparison.Ordinal), Fault.ServerError(502));
        var (code, found) = await setUp.RunAsync();

        Assert.Equal(3, code);
        Assert.Equal(
            ["sign-in fine", "repository fine", "permissions unknown", "workflow setting failed", "configuration wrong", "clock fine"],
            found.Select(one => $"{one.Subject} {one.Kind}"));
        Assert.EndsWith("1 thing to be mended; 1 thing could not be looked at.\n", (await setUp.PrintAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_is_printed_whatever_fails()
    {
        const string Secret = "0123456789abcdef0123456789abcdef";
        await using var setUp = await ExaminedSetUp.BeginWithAppAsync();
        setUp.With("GITHUB_WEBHOOK_SECRET", Secret);
        foreach (var failure in new Action[] { () => { }, () => setUp.App.Installations[0].IsSuspended = true, setUp.App.Installations.Clear, () => setUp.With("GITHUB_TOKEN", "ghp_" + Secret) })
        {
            failure();
            foreach (var arguments in new string[][] { [], ["--format", "json"] })
            {
                await setUp.PrintAsync(arguments);
                Assert.DoesNotContain(Secret, setUp.Printed, StringComparison.Ordinal);
                Assert.DoesNotContain(setUp.App.PrivateKey.Split('\n')[1], setUp.Printed, StringComparison.Ordinal);
                Assert.DoesNotContain("ghs_", setUp.Printed, StringComparison.Ordinal);
                Assert.DoesNotContain("eyJ", setUp.Printed, StringComparison.Ordinal);
            }
        }
    }

    private static async Task FailsAsync(ExaminedSetUp setUp, string advice)
    {
        var (code, found) = await setUp.RunAsync();

        Assert.Equal(1, code);
        Assert.Equal(["sign-in wrong", "clock fine"], found.Select(one => $"{one.Subject} {one.Kind}"));
        Assert.Contains(advice, found[0].Advice, StringComparison.Ordinal);
    }
}
