using Xunit;

namespace Minutes.GitHub.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Works() => Assert.True(true);
}
