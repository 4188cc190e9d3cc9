using NodaTime;
using Xunit;

namespace Automation.Tests;

public sealed class ReadmeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minutes-readme-");

    public ReadmeTests()
    {
        var samples = Path.Combine(DocumentationPage.Root(), "samples");
        foreach (var file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.FullName, "samples", Path.GetRelativePath(samples, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/command-line.md")]
    [InlineData("docs/carry-over.md")]
    public async Task A_page_quotes_what_the_program_prints(string path)
    {
        var page = DocumentationPage.Open(path);

        page.Check(await RefreshAsync(page, Instant.FromUtc(2026, 4, 16, 12, 0)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/command-line.md")]
    [InlineData("docs/carry-over.md")]
    public async Task A_reader_sees_the_same_on_any_day(string path)
    {
        var page = DocumentationPage.Open(path);

        Assert.Equal(
            await RefreshAsync(page, Instant.FromUtc(2026, 4, 16, 12, 0)),
            await RefreshAsync(page, Instant.FromUtc(2031, 8, 2, 12, 0)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<string> RefreshAsync(DocumentationPage page, Instant now) => new QuotedCommands(_folder.FullName, now).RefreshAsync(page.Text);
}
