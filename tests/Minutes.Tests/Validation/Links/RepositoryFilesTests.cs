using System.Collections.Frozen;
using Minutes.Validation.Links;
using Xunit;

namespace Minutes.Tests.Validation.Links;

/// <summary>What a link within the archive can lead to.</summary>
public sealed class RepositoryFilesTests
{
    private static readonly RepositoryFiles Files = RepositoryFiles.Of(new[] { "README.md", "docs/img/gauge.png", "docs/b.md", "docs/B.md", "docs/a.md", "notes/a.md" }.ToFrozenSet());

    [Theory]
    [InlineData("docs/b.md", true)]
    [InlineData("docs", true)]
    [InlineData("docs/img", true)]
    [InlineData("", true)]
    [InlineData("Docs", false)]
    [InlineData("img", false)]
    [InlineData("docs/c.md", false)]
    public void A_file_and_each_folder_above_one_are_there(string path, bool isThere) => Assert.Equal(isThere, Files.HasFileOrFolder(path));

    [Theory]
    [InlineData("docs/A.MD", "docs/a.md")]
    [InlineData("readme.md", "README.md")]
    [InlineData("docs/b.MD", null)]
    [InlineData("docs/c.md", null)]
    public void One_file_may_differ_in_case(string path, string? found) => Assert.Equal(found, Files.SameButCase(path));

    [Fact]
    public void Files_of_a_name_are_found_wherever_they_lie() => Assert.Equal(["docs/a.md", "notes/a.md"], Files.Named("A.md").Order());

    [Theory]
    [InlineData("docs/", "B.md, a.md, b.md")]
    [InlineData("", "README.md")]
    [InlineData("none/", "")]
    public void The_names_in_a_folder_come_in_order(string folder, string names) => Assert.Equal(names, string.Join(", ", Files.NamesIn(folder)));
}
