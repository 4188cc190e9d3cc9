using System.Security.Cryptography;
using System.Text;
using Minutes.GitHub.Apps;
using Xunit;

namespace Minutes.GitHub.Tests.Apps;

public sealed class AppKeyTests
{
    public static TheoryData<string, string> Forms { get; } = new()
    {
        { "as GitHub gives it", AppKeys.Pkcs1 },
        { "PKCS#8", AppKeys.Pkcs8 },
        { "with CRLF", AppKeys.Pkcs1.ReplaceLineEndings("\r\n") },
        { "with escaped line ends", AppKeys.Pkcs1.ReplaceLineEndings("\\n") },
        { "with escaped CRLF", AppKeys.Pkcs1.ReplaceLineEndings("\\r\\n") },
        { "in quotes", $"\"{AppKeys.Pkcs8.ReplaceLineEndings("\\n")}\"" },
        { "on one line", AppKeys.Pkcs1.ReplaceLineEndings(" ") },
        { "in Base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(AppKeys.Pkcs1 + "\n")) },
        { "in Base64 of many lines", Convert.ToBase64String(Encoding.UTF8.GetBytes(AppKeys.Pkcs8), Base64FormattingOptions.InsertLineBreaks) },
        { "with blanks around", $"\n  {AppKeys.Pkcs1}\n\n" },
    };

    public static TheoryData<string, string, string> Mistakes { get; } = new()
    {
        { "nothing", "", "cannot be read" },
        { "a word", "hunter2", "cannot be read" },
        { "a public key", AppKeys.Rsa.ExportRSAPublicKeyPem(), "rsa public key" },
        { "a key behind a password", AppKeys.Rsa.ExportEncryptedPkcs8PrivateKeyPem("hunter2", new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1)), "behind a password" },
        { "a cut key", AppKeys.Pkcs1[..^40], "cannot be read" },
        { "a key of another kind", ECDsa.Create().ExportPkcs8PrivateKeyPem(), "cannot be read" },
        { "Base64 of something else", Convert.ToBase64String("hunter2"u8), "cannot be read" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_key_is_read_as_secrets_hand_it_over(string form, string text)
    {
        var key = AppKey.Read("KEY", text).Value;

        Assert.True(key is not null, form);
        Assert.True(AppKeys.Rsa.VerifyData("text"u8, key.Sign("text"u8), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), form);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Something_else_is_told_without_repeating_it(string form, string text, string message)
    {
        var problem = Assert.Single(AppKey.Read("KEY", text).Problems);

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.True(text.Length == 0 || !problem.ToString().Contains(text[^Math.Min(text.Length, 7)..], StringComparison.Ordinal), form);
    }
}
