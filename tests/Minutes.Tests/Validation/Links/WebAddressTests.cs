using Minutes.Text;
using Minutes.Validation.Links;
using Xunit;

namespace Minutes.Tests.Validation.Links;

/// <summary>The parts of an address of the web.</summary>
public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://a.example", "a.example", "", "")]
    [InlineData("HTTP://A.Example/b/c", "a.example", "/b/c", "")]
    [InlineData("https://a.example/b?c=/d#e", "a.example", "/b", "?c=/d#e")]
    [InlineData("https://a.example#b/c", "a.example", "", "#b/c")]
    [InlineData("https://a.example?b/c", "a.example", "", "?b/c")]
    [InlineData("https://a.example:8080/b", "a.example", "/b", "")]
    [InlineData("https://a.example:8080?b", "a.example", "", "?b")]
    [InlineData("https://a.example:8080", "a.example", "", "")]
    public void It_has_a_host_a_path_and_a_tail(string address, string host, string path, string tail)
    {
        var text = $"see {address} now";
        var read = WebAddress.Read(text, new TextSpan(4, address.Length)) ?? throw new InvalidOperationException("no address");
        Assert.Equal((host, path, tail), (read.HostIn(text), text.Substring(read.Path.Start, read.Path.Length), text.Substring(read.Tail.Start, read.Tail.Length)));
    }

    [Theory]
    [InlineData("ftp://a.example/b")]
    [InlineData("https:/a.example/b")]
    [InlineData("https:///b")]
    [InlineData("https://:80/b")]
    [InlineData("https://")]
    [InlineData("a.example/b")]
    public void This_is_none(string address) => Assert.Null(WebAddress.Read(address, new TextSpan(0, address.Length)));
}
