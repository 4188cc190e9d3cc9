using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class FileFolderTests
{
    [Fact]
    public void Minutes_beside_the_folders_of_series_are_told() => Assert.Equal(
        ["1:1 the file lies beside the folders of the series, and belongs to none of them"],
        (new Submitted(Submitted.Sound) with { Path = "20260311.md" }).After("2026-02-25", "2026-03-04").Beside("docs/20260304.md", Submitted.Sound).Found("file-folder"));

    [Fact]
    public void An_archive_without_folders_has_its_minutes_in_the_root() => Assert.Empty(
        (new Submitted(Submitted.Sound) with { Path = "20260311.md" }).Beside("20260304.md", Submitted.SoundOf("2026-03-04")).Found("file-folder"));

    [Fact]
    public void Minutes_in_their_folder_are_sound() => Assert.Empty(new Submitted(Submitted.Sound).After("2026-03-04").Found("file-folder"));
}
