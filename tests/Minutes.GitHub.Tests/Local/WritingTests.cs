using Minutes.GitHub.Local;
using Xunit;

namespace Minutes.GitHub.Tests.Local;

/// <summary>Writing is whole or not at all, and never beside the archive.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_file_is_written_with_the_folders_that_it_needs()
    {
        Assert.True(await WriteAsync("teams/network/20260311.md", "new"));
        Assert.Equal("new", _folder.Text("teams/network/20260311.md"));
        Assert.Equal(["teams", "teams/network", "teams/network/20260311.md"], _folder.Entries);
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_as_it_is()
    {
        _folder.With("network/20260311.md", "old");
        Assert.False(await WriteAsync("network/20260311.md", "new"));
        Assert.Equal("old", _folder.Text("network/20260311.md"));
        Assert.Equal(["network", "network/20260311.md"], _folder.Entries);
    }

    [Fact]
    public async Task Nothing_is_written_through_a_link()
    {
        using var outside = new TemporaryFolder();
        outside.With("secret.md", "old");
        Directory.CreateSymbolicLink(_folder.Full("linked"), outside.Path);
        _folder.With("network/x.md", "");
        File.CreateSymbolicLink(_folder.Full("network/20260311.md"), outside.Full("secret.md"));
        File.CreateSymbolicLink(_folder.Full("network/20260318.md"), outside.Full("nowhere.md"));

        foreach (var path in (string[])["linked/20260311.md", "linked/deeper/20260311.md", "network/20260311.md", "network/20260318.md"])
            await Assert.ThrowsAsync<IOException>(() => WriteAsync(path, "new"));

        Assert.Equal(["secret.md"], outside.Entries);
        Assert.Equal("old", outside.Text("secret.md"));
        Assert.Equal(["linked", "network", "network/20260311.md", "network/20260318.md", "network/x.md"], _folder.Entries.Where(entry => !entry.StartsWith("linked/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_left_as_it_is()
    {
        _folder.With("network/20260311.md/inside.md", "old");
        var before = _folder.Entries;
        var told = await Assert.ThrowsAsync<IOException>(() => WriteAsync("network/20260311.md", "new"));
        Assert.Equal("network/20260311.md is a folder, so no file can be written there", told.Message);
        Assert.Equal(before, _folder.Entries);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_left_as_it_is()
    {
        _folder.With("network", "old");
        await Assert.ThrowsAnyAsync<IOException>(() => WriteAsync("network/20260311.md", "new"));
        Assert.Equal("old", _folder.Text("network"));
        Assert.Equal(["network"], _folder.Entries);
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_to_stays_as_it_is()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("who may do everything is not refused");
            return;
        }

        _folder.With("network/20260304.md", "old");
        File.SetUnixFileMode(_folder.Full("network"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => WriteAsync("network/20260311.md", "new"));
            Assert.Equal(["network", "network/20260304.md"], _folder.Entries);
        }
        finally
        {
            File.SetUnixFileMode(_folder.Full("network"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task A_writing_that_is_stopped_leaves_nothing_behind()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new LocalCheckout(_folder.Path).WriteAsync(TemporaryFolder.At("20260311.md"), "new"u8.ToArray(), stop.Token));
        Assert.Empty(_folder.Entries);
    }

    [Fact]
    public async Task Of_many_writers_at_once_exactly_one_wins()
    {
        var writers = Enumerable.Range(0, 16).Select(number => Task.Run(() => WriteAsync("network/20260311.md", new string((char)('a' + number), 5000)))).ToList();
        var won = await Task.WhenAll(writers);
        Assert.Single(won, true);
        Assert.Equal(new string((char)('a' + Array.IndexOf(won, true)), 5000), _folder.Text("network/20260311.md"));
        Assert.Equal(["network", "network/20260311.md"], _folder.Entries);
    }

    [Fact]
    public async Task A_file_is_replaced_while_it_has_the_bytes_that_it_was_read_with()
    {
        _folder.With("network/20260311.md", "old");
        Assert.True(await ReplaceAsync("network/20260311.md", "old", "new"));
        Assert.False(await ReplaceAsync("network/20260311.md", "old", "newer"));
        Assert.Equal("new", _folder.Text("network/20260311.md"));
        Assert.Equal(["network", "network/20260311.md"], _folder.Entries);
    }

    [Fact]
    public async Task A_file_that_is_gone_or_became_a_link_is_not_replaced()
    {
        using var outside = new TemporaryFolder();
        outside.With("secret.md", "old");
        Directory.CreateDirectory(_folder.Full("network"));
        File.CreateSymbolicLink(_folder.Full("network/20260311.md"), outside.Full("secret.md"));
        Assert.False(await ReplaceAsync("network/20260311.md", "old", "new"));
        Assert.False(await ReplaceAsync("network/20260318.md", "old", "new"));
        Assert.Equal("old", outside.Text("secret.md"));
        Assert.Equal(["network", "network/20260311.md"], _folder.Entries);
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    public async Task A_replaced_file_keeps_its_permissions(UnixFileMode mode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "permissions are those of the folder there");
        var file = _folder.With("network/20260311.md", "old").Full("network/20260311.md");
        Permit(file, mode);
        Assert.True(await ReplaceAsync("network/20260311.md", "old", "new"));
        Assert.Equal(mode, Permitted(file));
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_to_is_not_replaced()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "who may do everything is not refused");
        Permit(_folder.With("network/20260311.md", "old").Full("network/20260311.md"), UnixFileMode.UserRead);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => ReplaceAsync("network/20260311.md", "old", "new"));
        Assert.Equal("old", _folder.Text("network/20260311.md"));
        Assert.Equal(["network", "network/20260311.md"], _folder.Entries);
    }

    [Fact]
    public async Task Who_reads_meanwhile_sees_the_old_file_or_the_new_one_and_never_a_part()
    {
        var texts = new[] { new string('a', 200_000), new string('b', 100_000) };
        _folder.With("20260311.md", texts[0]);
        var writing = ReplaceManyTimesAsync("20260311.md", texts);
        while (!writing.IsCompleted) Assert.Contains(await File.ReadAllTextAsync(_folder.Full("20260311.md"), TestContext.Current.CancellationToken), texts);
        await writing;
    }

    private async Task ReplaceManyTimesAsync(string path, string[] texts)
    {
        for (var turn = 0; turn < 20; turn++) Assert.True(await ReplaceAsync(path, texts[turn % 2], texts[(turn + 1) % 2]));
    }

    private static void Permit(string file, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, mode);
    }

    private static UnixFileMode Permitted(string file) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(file);

    private Task<bool> ReplaceAsync(string path, string read, string text) => new LocalCheckout(_folder.Path).ReplaceAsync(
        TemporaryFolder.At(path),
        System.Text.Encoding.UTF8.GetBytes(read),
        System.Text.Encoding.UTF8.GetBytes(text),
        TestContext.Current.CancellationToken);

    private Task<bool> WriteAsync(string path, string text) => new LocalCheckout(_folder.Path).WriteAsync(
        TemporaryFolder.At(path),
        System.Text.Encoding.UTF8.GetBytes(text),
        TestContext.Current.CancellationToken);
}
