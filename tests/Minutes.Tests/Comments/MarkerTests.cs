using Minutes.Comments;
using Xunit;

namespace Minutes.Tests.Comments;

public sealed class MarkerTests
{
    [Theory]
    [InlineData(MarkerKind.Review, "<!-- minutes:review -->")]
    [InlineData(MarkerKind.Closed, "<!-- minutes:closed -->")]
    [InlineData(MarkerKind.Elsewhere, "<!-- minutes:elsewhere -->")]
    [InlineData(MarkerKind.Moved, "<!-- minutes:moved -->")]
    public void A_marker_is_read_as_it_is_written(MarkerKind kind, string written)
    {
        Assert.Equal(written, new Marker(kind).ToString());
        Assert.Equal(new(kind), Marker.Of(written));
        Assert.Equal(new(kind), Marker.Of(new Marker(kind).Above("text")));
        Assert.Equal(new(kind), Marker.Of($"{written}\r\ntext"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("text\n<!-- minutes:review -->")]
    [InlineData(" <!-- minutes:review -->")]
    [InlineData("<!-- minutes:review --> text")]
    [InlineData("<!-- minutes:Review -->")]
    [InlineData("<!-- minutes:other -->")]
    [InlineData("<!-- minutes:0 -->")]
    [InlineData("> <!-- minutes:review -->")]
    public void What_is_no_marker(string body) => Assert.Null(Marker.Of(body));
}
