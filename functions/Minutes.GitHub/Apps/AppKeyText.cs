using System.Text;

namespace Minutes.GitHub.Apps;

/// <summary>Undoes what happens to a key on its way through secrets and settings.</summary>
internal static class AppKeyText
{
    private const string Begin = "-----BEGIN";

    internal static string ToPem(string text)
    {
        var plain = text.Trim().Trim('"', '\'').Replace("\\r", "", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
        return plain.Contains(Begin, StringComparison.Ordinal) ? plain : OfBase64(plain) ?? plain;
    }

    private static string? OfBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
