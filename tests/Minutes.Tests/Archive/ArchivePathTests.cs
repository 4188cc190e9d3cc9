using Minutes.Archive;
using Xunit;

namespace Minutes.Tests.Archive;

public sealed class ArchivePathTests
{
    [Theory]
    [InlineData("network/20230308.md", "network", "20230308.md")]
    [InlineData("20230308.md", ".", "20230308.md")]
    [InlineData("teams/network/2023/20230308.md", "teams/network/2023", "20230308.md")]
    [InlineData("a b/ä.md", "a b", "ä.md")]
    [InlineData("..a/b..md", "..a", "b..md")]
    public void A_path_has_a_folder_and_a_name(string text, string folder, string name)
    {
        var path = Written.Path(text);
        Assert.Equal((text, folder, name), (path.ToString(), path.Folder, path.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/network/20230308.md")]
    [InlineData("../20230308.md")]
    [InlineData("network/../../20230308.md")]
    [InlineData("network/./20230308.md")]
    [InlineData("network//20230308.md")]
    [InlineData("network/")]
    [InlineData("network\\20230308.md")]
    [InlineData("C:/20230308.md")]
    [InlineData("network/a\n.md")]
    [InlineData("network/a\0.md")]
    public void No_path_inside_an_archive(string text) => Assert.Null(ArchivePath.Parse(text));

    [Fact]
    public void Paths_stand_in_ordinal_order()
    {
        Assert.True(Written.Path("network/20230308.md") < Written.Path("network/20230315.md"));
        Assert.True(Written.Path("Z.md") < Written.Path("a.md"));
        Assert.Equal(Written.Path("a.md"), Written.Path("a.md"));
        Assert.NotEqual(Written.Path("a.md"), Written.Path("A.md"));
    }
}
