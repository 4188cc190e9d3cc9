namespace Minutes.Configuration.Values;

/// <summary>Names of hosts, without scheme and path.</summary>
internal static class HostName
{
    /// <summary>What a JSON Schema can say of one.</summary>
    public const string Pattern = @"^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]{1,5})?$";

    /// <summary>The host in lower case, or why it is none.</summary>
    public static Meaning<string> Parse(string text)
    {
        var name = text.Split(':');
        var isHost = name.Length <= 2
            && name[0].Split('.').All(IsLabel)
            && (name.Length == 1 || (name[1].Length is > 0 and <= 5 && name[1].All(char.IsAsciiDigit)));
        return isHost ? text.ToLowerInvariant() : new Mistake($"{Quoted.Of(text)} is no host", "write the name alone, as in pad.tidepool.example");
    }

    private static bool IsLabel(string label) =>
        label.Length > 0 && label[0] != '-' && label[^1] != '-' && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
