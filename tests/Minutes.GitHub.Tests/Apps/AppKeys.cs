using System.Security.Cryptography;

namespace Minutes.GitHub.Tests.Apps;

/// <summary>A key made for this run of the tests.</summary>
internal static class AppKeys
{
    private static readonly Lazy<RSA> Made = new(() => RSA.Create(2048));

    public static RSA Rsa => Made.Value;

    public static string Pkcs1 => Rsa.ExportRSAPrivateKeyPem();

    public static string Pkcs8 => Rsa.ExportPkcs8PrivateKeyPem();
}
