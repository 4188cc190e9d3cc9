using Minutes.Hosting.Webhooks;
using Xunit;

namespace Minutes.Hosting.Tests.Webhooks;

public sealed class WebhookSecretTests
{
    // docs.github.com, "Validating webhook deliveries", "Testing the webhook payload validation".
    private const string Signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

    private static readonly WebhookSecret Secret = new("It's a Secret to Everybody");

    [Fact]
    public void The_example_of_GitHub_is_signed() => Assert.True(Secret.HasSigned("Hello, World!"u8, Signature));

    [Fact]
    public void The_bytes_are_signed_and_not_a_text() => Assert.False(Secret.HasSigned([0xEF, 0xBB, 0xBF, .. "Hello, World!"u8], Signature));

    [Theory]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")]
    [InlineData("sha1=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")]
    [InlineData("sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e1")]
    [InlineData("sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e170")]
    [InlineData("sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e18")]
    [InlineData("sha256=z57107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")]
    public void Whatever_differs_is_not(string signature) => Assert.False(Secret.HasSigned("Hello, World!"u8, signature));

    [Fact]
    public void It_prints_as_nothing() => Assert.Equal("***", $"{Secret}");
}
