using Minutes.GitHub.Local;
using Xunit;

namespace Minutes.GitHub.Tests.Local;

/// <summary>What a checkout lists and reads: nothing of git's own, and nothing that leads elsewhere.</summary>
public sealed class ListingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task All_files_are_listed_but_those_of_git()
    {
        string[] listed = ["README.md", "a b/20260311.md", "network/20260311.MD", "network/2026/20260311.md", ".github/minutes.md", "network/.20260311.md", "network/lid.png"];
        string[] others = [".git/description.md", ".git/refs/heads/main"];
        foreach (var path in listed.Concat(others)) _folder.With(path, "# 2026-03-11\n");

        Assert.Equal(listed.Order(StringComparer.Ordinal), await ListAsync());
    }

    [Fact]
    public async Task An_empty_folder_has_no_files() => Assert.Empty(await ListAsync());

    [Fact]
    public async Task A_name_that_no_archive_can_have_is_left_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        _folder.With("network/20260311.md", "").With("network/back\\slash.md", "").With("network/20260311:copy.md", "");
        Assert.Equal(["network/20260311.md"], await ListAsync());
    }

    [Fact]
    public async Task Links_are_not_followed()
    {
        using var outside = new TemporaryFolder();
        outside.With("secret/20260311.md", "secret");
        _folder.With("network/20260304.md", "");
        Link("network/20260311.md", outside.Full("secret/20260311.md"));
        Link("linked", outside.Full("secret"));
        Link("network/self", _folder.Path);
        Link("network/20260318.md", _folder.Full("network/20260304.md"));

        Assert.Equal(["network/20260304.md"], await ListAsync());
        foreach (var link in (string[])["network/20260311.md", "linked/20260311.md", "network/20260318.md"])
            Assert.Contains("links are not followed", (await Assert.ThrowsAsync<IOException>(() => ReadAsync(link))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checkout_that_is_itself_a_link_is_read()
    {
        using var other = new TemporaryFolder();
        _folder.With("network/20260304.md", "here");
        var link = other.Full("checkout");
        Directory.CreateSymbolicLink(link, _folder.Path);
        Assert.NotNull(await new LocalCheckout(link).ReadAsync(TemporaryFolder.At("network/20260304.md"), Cancellation));
    }

    [Theory]
    [InlineData("network/20260311.md")]
    [InlineData("nowhere/20260311.md")]
    [InlineData("network")]
    public async Task What_is_no_file_reads_as_nothing(string path)
    {
        _folder.With("network/20260304.md", "");
        Assert.Null(await ReadAsync(path));
    }

    [Fact]
    public async Task Bytes_are_read_as_they_are()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0x00, 0xFF, (byte)'\r', (byte)'\n'];
        _folder.With("network/20260311.md", bytes);
        Assert.Equal(bytes, await ReadAsync("network/20260311.md"));
    }

    [Fact]
    public void The_checkout_is_the_nearest_folder_above_with_a_git_folder_or_file()
    {
        _folder.With("outer/.git/HEAD", "").With("outer/inner/.git", "gitdir: elsewhere").With("outer/inner/deep/x.md", "").With("outer/network/x.md", "");
        Assert.Equal(_folder.Full("outer/inner"), LocalCheckout.RootAbove(_folder.Full("outer/inner/deep")));
        Assert.Equal(_folder.Full("outer"), LocalCheckout.RootAbove(_folder.Full("outer/network")));
        Assert.Equal(_folder.Full("outer"), LocalCheckout.RootAbove(_folder.Full("outer")));
        Assert.Null(LocalCheckout.RootAbove(_folder.Path));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<string[]> ListAsync() =>
        [.. (await new LocalCheckout(_folder.Path).ListAsync(Cancellation)).Select(path => path.ToString()).Order(StringComparer.Ordinal)];

    private Task<byte[]?> ReadAsync(string path) => new LocalCheckout(_folder.Path).ReadAsync(TemporaryFolder.At(path), Cancellation);

    private void Link(string path, string target)
    {
        if (Directory.Exists(target)) Directory.CreateSymbolicLink(_folder.Full(path), target);
        else File.CreateSymbolicLink(_folder.Full(path), target);
    }
}
