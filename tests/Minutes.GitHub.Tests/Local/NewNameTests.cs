using Minutes.GitHub.Local;
using Xunit;

namespace Minutes.GitHub.Tests.Local;

/// <summary>A file gets a name that must be free, also where the disk knows no links.</summary>
public sealed class NewNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_free_name_is_given(bool hasLinks)
    {
        _folder.With("x.tmp", "new");
        Move(hasLinks, "x.tmp", "20260311.md");
        Assert.Equal(["20260311.md"], _folder.Entries);
        Assert.Equal("new", _folder.Text("20260311.md"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_name_that_is_taken_is_not(bool hasLinks)
    {
        _folder.With("x.tmp", "new").With("20260311.md", "old");
        Assert.Throws<IOException>(() => Move(hasLinks, "x.tmp", "20260311.md"));
        Assert.Equal(["20260311.md", "x.tmp"], _folder.Entries);
        Assert.Equal("old", _folder.Text("20260311.md"));
    }

    [Fact]
    public void Without_links_a_file_that_cannot_be_moved_leaves_its_name_free()
    {
        Assert.ThrowsAny<IOException>(() => Move(hasLinks: false, "gone.tmp", "20260311.md"));
        Assert.Empty(_folder.Entries);
    }

    private void Move(bool hasLinks, string file, string name)
    {
        if (hasLinks) NewName.Move(_folder.Full(file), _folder.Full(name));
        else NewName.MoveWithoutLink(_folder.Full(file), _folder.Full(name));
    }
}
