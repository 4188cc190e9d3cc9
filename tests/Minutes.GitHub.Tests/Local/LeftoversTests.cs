using Minutes.GitHub.Local;
using Xunit;

namespace Minutes.GitHub.Tests.Local;

/// <summary>What a killed run left beside a file goes with the next writing of that file.</summary>
public sealed class LeftoversTests : IDisposable
{
    private const string Number = "0123456789abcdef0123456789abcdef";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("old", "new")]
    [InlineData(null, "new")]
    public async Task An_old_one_of_the_file_is_removed(string? there, string text)
    {
        if (there is not null) _folder.With("network/20260311.md", there);
        Leave($"network/.20260311.md.{Number}.tmp", hours: 2);
        Assert.True(await WriteAsync(there, text));
        Assert.Equal(["network", "network/20260311.md"], _folder.Entries);
    }

    [Theory]
    [InlineData($".20260311.md.{Number}.tmp", 0.5)]
    [InlineData($".20260318.md.{Number}.tmp", 2)]
    [InlineData($"20260311.md.{Number}.tmp", 2)]
    [InlineData($".20260311.md.{Number}", 2)]
    [InlineData($".20260311.md.{Number}0.tmp", 2)]
    [InlineData($".20260311.md.g123456789abcdef0123456789abcdef.tmp", 2)]
    [InlineData(".20260311.md.tmp", 2)]
    [InlineData($"deeper/.20260311.md.{Number}.tmp", 2)]
    public async Task A_young_one_and_one_of_another_form_or_file_stay(string name, double hours)
    {
        Leave($"network/{name}", hours);
        Assert.True(await WriteAsync(null, "new"));
        Assert.Contains($"network/{name}", _folder.Entries);
    }

    [Fact]
    public async Task What_is_no_file_stays()
    {
        var folder = Directory.CreateDirectory(_folder.Full($"network/.20260311.md.{Number}.tmp")).FullName;
        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow.AddHours(-2));
        Assert.True(await WriteAsync(null, "new"));
        Assert.True(Directory.Exists(folder));
    }

    private void Leave(string path, double hours) => File.SetLastWriteTimeUtc(_folder.With(path, "half of i").Full(path), DateTime.UtcNow.AddHours(-hours));

    private Task<bool> WriteAsync(string? there, string text)
    {
        var (checkout, path, content) = (new LocalCheckout(_folder.Path), TemporaryFolder.At("network/20260311.md"), System.Text.Encoding.UTF8.GetBytes(text));
        return there is null
            ? checkout.WriteAsync(path, content, TestContext.Current.CancellationToken)
            : checkout.ReplaceAsync(path, System.Text.Encoding.UTF8.GetBytes(there), content, TestContext.Current.CancellationToken);
    }
}
