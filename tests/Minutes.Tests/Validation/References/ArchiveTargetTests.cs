using Minutes.Validation.References;
using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>Where a link within the archive leads to, and the way there.</summary>
public sealed class ArchiveTargetTests
{
    [Theory]
    [InlineData("network/20260311.md", "20260304.md", "network/20260304.md")]
    [InlineData("network/20260311.md", "./20260304.md", "network/20260304.md")]
    [InlineData("network/20260311.md", "../docs//a.md", "docs/a.md")]
    [InlineData("network/20260311.md", "/docs/a.md", "docs/a.md")]
    [InlineData("network/2026/20260311.md", "../../README.md", "README.md")]
    [InlineData("20260311.md", "docs/a.md", "docs/a.md")]
    [InlineData("20260311.md", "../docs/a.md", null)]
    [InlineData("network/20260311.md", "../../a.md", null)]
    [InlineData("network/20260311.md", "/../a.md", null)]
    public void A_path_is_followed_from_the_files_folder(string from, string written, string? path) => Assert.Equal(path, ArchiveTarget.Of(written, Written.Path(from))?.Path);

    [Theory]
    [InlineData("network/20260311.md", "network/a.md", "a.md")]
    [InlineData("network/20260311.md", "network/img/a.md", "img/a.md")]
    [InlineData("network/20260311.md", "docs/a.md", "../docs/a.md")]
    [InlineData("network/2026/20260311.md", "network/a.md", "../a.md")]
    [InlineData("network/2026/20260311.md", "docs/2026/a.md", "../../docs/2026/a.md")]
    [InlineData("network/20260311.md", "README.md", "../README.md")]
    [InlineData("20260311.md", "docs/a.md", "docs/a.md")]
    [InlineData("20260311.md", "README.md", "README.md")]
    public void The_way_back_is_as_short_as_can_be(string from, string to, string way) => Assert.Equal(way, ArchiveTarget.Way(Written.Path(from), to));

    [Fact]
    public void What_would_end_a_link_is_encoded() => Assert.Equal("my%20gauge%20%28old%29.png", ArchiveTarget.Encoded("my gauge (old).png"));

    [Theory]
    [InlineData("docs/img/a.png", "a.png", "docs/img/")]
    [InlineData("README.md", "README.md", "")]
    public void It_has_a_name_and_a_folder(string path, string name, string folder) => Assert.Equal((name, folder), (new ArchiveTarget(path).Name, new ArchiveTarget(path).Folder));
}
