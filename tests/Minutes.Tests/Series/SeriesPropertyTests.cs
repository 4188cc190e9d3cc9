using CsCheck;
using Minutes.Series;
using Minutes.Tests.Documents;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Series;

/// <summary>What holds for a series however its minutes are written.</summary>
public sealed class SeriesPropertyTests
{
    private static readonly Gen<SeriesMinutes[]> Weekly = NastyText.Any.Array[1, 6].Select(texts => texts
        .Select((text, week) => (Text: text, Date: new LocalDate(2023, 3, 1).PlusWeeks(week).ToString("uuuu-MM-dd", null)))
        .Select(one => Written.File($"n/{one.Date}.md", one.Text))
        .ToArray());

    [Fact]
    public void Each_file_has_one_role_and_its_text() => Weekly.SampleSeeded(files =>
    {
        var judged = Written.Judged(files);
        Assert.Equal(files.Select(file => file.File), judged.Select(file => file.File));
        Assert.Equal(judged.Select(file => file.Role), Written.Judged(files).Select(file => file.Role));
    });

    [Fact]
    public void The_skeleton_names_the_day_and_its_prompts_are_lines_of_the_text() => Weekly.SampleSeeded(files =>
    {
        var skeleton = SkeletonReader.Read([.. files]);
        Assert.NotEmpty(skeleton.Sections);
        Assert.StartsWith("#", skeleton.Title.For(new(2023, 4, 19)), StringComparison.Ordinal);
        Assert.All(skeleton.Sections.SelectMany(section => section.Prompts), prompt =>
            Assert.Contains(files, file => file.Document.Source.Text.Contains(prompt, StringComparison.Ordinal)));
    });
}
