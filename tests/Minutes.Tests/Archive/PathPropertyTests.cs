using CsCheck;
using Minutes.Archive;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Archive;

public sealed class PathPropertyTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "network", "2023", "03", "08", "20230308", "2023-03", "2023-03-08", "20240229", "20230230", "20٢٣0308", "YYYY", "MM", "DD", "YYYYMMDD", "a", "A", "é",
        "/", "/", "-", "_", ".", "..", " ", ".md", ".md", ".MD", ".txt", ":", "\\").Array[1, 8].Select(string.Concat);

    [Fact]
    public void A_path_prints_as_it_was_written_and_never_leads_out() => Texts.SampleSeeded(text =>
    {
        if (ArchivePath.Parse(text) is not { } path) return;
        Assert.Equal(text, path.ToString());
        Assert.Equal(text, path.Folder == "." ? path.Name : $"{path.Folder}/{path.Name}");
        Assert.DoesNotContain("..", text.Split('/'));
    }, count: 2000);

    [Fact]
    public void The_pattern_of_a_path_leads_back_to_it() => Texts.SampleSeeded(text =>
    {
        if (ArchivePath.Parse(text) is not { } path || PathPattern.Of(path) is not var (pattern, date)) return;
        Assert.Equal(path, pattern.For(date));
        Assert.Equal((pattern.Folder, pattern.Decoration), (PathPattern.Of(pattern.For(date))?.Pattern.Folder, PathPattern.Of(pattern.For(date))?.Pattern.Decoration));
    }, count: 2000);

    [Fact]
    public void A_written_pattern_has_a_path_for_every_day() => Gen.Select(Texts, Gen.Int[0, 20_000]).SampleSeeded(sample =>
    {
        var (text, days) = sample;
        if (PathPattern.Parse(text) is not { } pattern) return;
        var date = new LocalDate(2000, 1, 1).PlusDays(days);
        Assert.NotEqual(pattern.For(date), pattern.For(date.PlusDays(1)));
        Assert.Equal(text, pattern.ToString());
    }, count: 2000);

    [Fact]
    public void Each_dated_file_stands_once_at_most() => Texts.Array[0, 20].SampleSeeded(texts =>
    {
        var paths = texts.Select(ArchivePath.Parse).OfType<ArchivePath>().Distinct().ToList();
        var files = ArchiveListing.Of(paths).Series.SelectMany(series => series.Regular.Concat(series.Special)).Select(file => file.Path).ToList();
        Assert.Equal(files.Distinct(), files);
        Assert.Empty(files.Except(paths));
    });
}
