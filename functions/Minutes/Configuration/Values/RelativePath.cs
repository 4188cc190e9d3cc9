namespace Minutes.Configuration.Values;

/// <summary>Paths as they stand in a configuration: relative to the repository's root, inside it on every system.</summary>
internal static class RelativePath
{
    /// <summary>What a JSON Schema can say of one: no slash at the ends, no empty part, no part <c>.</c> or <c>..</c>, no backslash.</summary>
    public const string Pattern = @"^(?!\.{1,2}(?:/|$))[^/\\]+(?:/(?!\.{1,2}(?:/|$))[^/\\]+)*$";

    /// <summary>The path as it is, or why it is none.</summary>
    public static Meaning<string> Parse(string text)
    {
        if (text.Contains('\\', StringComparison.Ordinal))
            return new Mistake($"the path {Quoted.Of(text)} has a backslash", "write / between folders");
        if (text is ['/', ..] or [_, ':', ..])
            return new Mistake($"the path {Quoted.Of(text)} is absolute", "write it relative to the repository's root, without / in front");
        if (text.Any(char.IsControl))
            return new Mistake($"the path {Quoted.Of(text)} has a line end or control character", "remove it");

        var parts = text.Split('/');
        if (parts.Any(part => part is "" or "." or ".."))
            return new Mistake($"the path {Quoted.Of(text)} has an empty part, . or ..", "name each folder from the root, with one / between two");
        if (parts[0].Equals(".git", StringComparison.OrdinalIgnoreCase))
            return new Mistake($"the path {Quoted.Of(text)} leads into git's own files", "choose another folder");
        return text;
    }
}
