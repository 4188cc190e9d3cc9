using Minutes.Validation.References;
using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>What people write for the name of a repository.</summary>
public sealed class NicknameTests
{
    [Theory]
    [InlineData("net", "network")]
    [InlineData("Nw", "network")]
    [InlineData("gf", "gauge-firmware")]
    [InlineData("g-f", "gauge-firmware")]
    [InlineData("gauge-firmware", "gf")]
    [InlineData("firmware", "gauge-firmware")]
    [InlineData("api-lid", "lid_tool")]
    [InlineData("netwrok", "network")]
    public void It_can_stand_for_the_name(string written, string name) => Assert.True(Nickname.CanBe(written, name));

    [Theory]
    [InlineData("gauge", "network")]
    [InlineData("etx", "network")]
    [InlineData("wn", "network")]
    [InlineData("an-api", "my-an")]
    [InlineData("x", "network")]
    public void It_cannot(string written, string name) => Assert.False(Nickname.CanBe(written, name));
}
