using System.Diagnostics;
using System.Text;
using Minutes.GitHub.Local;
using Xunit;

namespace Minutes.GitHub.Tests.Local;

/// <summary>What a checkout brings against a base, as git tells it.</summary>
public sealed class LocalChangesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LocalChangesTests()
    {
        Git("init", "--quiet", "--initial-branch", "main");
        _folder.With("network/20260304.md", "old\n").With("docs/20260304.md", "old\n").With("network/20260225.md", "one\ntwo\nthree\nfour\n");
        Commit();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_committed_edited_staged_and_added_since_the_default_branch_is_told_with_what_it_was()
    {
        Git("switch", "--quiet", "-c", "week");
        _folder.With("network/20260311.md", "committed\n");
        Commit();
        _folder.With("network/20260304.md", "new\n").With("network/20260318.md", "staged\n").With("a b/ünter 20260311.md", "untracked\n");
        Git("add", "network/20260318.md");

        Assert.Equal(
            ["a b/ünter 20260311.md: ", "network/20260304.md: old", "network/20260311.md: ", "network/20260318.md: "],
            await ChangesAsync(null));
    }

    [Fact]
    public async Task Commits_of_the_base_since_they_parted_are_none_of_ours()
    {
        Git("switch", "--quiet", "-c", "week");
        _folder.With("network/20260311.md", "ours\n");
        Commit();
        Git("switch", "--quiet", "main");
        _folder.With("docs/20260311.md", "theirs\n");
        Commit();
        Git("switch", "--quiet", "week");

        Assert.Equal(["network/20260311.md: "], await ChangesAsync("main"));
    }

    [Fact]
    public async Task A_renamed_file_is_compared_with_what_it_was_and_a_deleted_one_is_none()
    {
        Git("mv", "network/20260225.md", "network/20260226.md");
        Git("rm", "--quiet", "docs/20260304.md");

        Assert.Equal(["network/20260226.md: one\ntwo\nthree\nfour"], await ChangesAsync("HEAD"));
    }

    [Fact]
    public async Task In_a_folder_of_a_checkout_paths_are_those_of_the_folder()
    {
        _folder.With("network/20260311.md", "new\n").With("docs/20260311.md", "new\n");
        var changes = await LocalChanges.ReadAsync(_folder.Full("network"), null, TestContext.Current.CancellationToken);
        Assert.Equal(["20260311.md"], changes.Files.Keys.Select(path => path.ToString()));
    }

    [Theory]
    [InlineData("nowhere", "there is no branch or commit \"nowhere\" here")]
    [InlineData("--output=stolen", "there is no branch or commit \"--output=stolen\" here")]
    public async Task A_base_that_is_not_there_is_told(string name, string told)
    {
        var failure = await Assert.ThrowsAsync<GitException>(() => ChangesAsync(name));
        Assert.StartsWith(told, failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Full("stolen")));
    }

    [Fact]
    public async Task Histories_without_a_common_commit_are_told()
    {
        Git("switch", "--quiet", "--orphan", "other");
        _folder.With("network/20260311.md", "new\n");
        Commit();
        Assert.Contains("no commit in common", (await Assert.ThrowsAsync<GitException>(() => ChangesAsync("main"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_no_checkout_is_told()
    {
        using var plain = new TemporaryFolder();
        var failure = await Assert.ThrowsAsync<GitException>(() => LocalChanges.ReadAsync(plain.Path, null, TestContext.Current.CancellationToken));
        Assert.StartsWith("there is no git checkout here", failure.Message, StringComparison.Ordinal);
    }

    private async Task<string[]> ChangesAsync(string? name)
    {
        var changes = await LocalChanges.ReadAsync(_folder.Path, name, TestContext.Current.CancellationToken);
        return [.. changes.Files.OrderBy(file => file.Key).Select(file => $"{file.Key}: {(file.Value is { } before ? Encoding.UTF8.GetString(before).TrimEnd() : "")}")];
    }

    private void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=Mira", "-c", "user.email=mira@tidepool.example", "commit", "--quiet", "--message", "Minutes");
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}
