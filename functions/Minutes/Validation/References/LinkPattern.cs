namespace Minutes.Validation.References;

/// <summary>
/// What the patterns for mistyped links are made of. Every pattern is linear: it begins at a bracket, and what it runs over has no
/// bracket in it.
/// </summary>
internal static class LinkPattern
{
    /// <summary>The text of a link, in which parentheses are closed.</summary>
    internal const string Text = @"(?:[^\[\](){}\r\n]|\([^\[\](){}\r\n]{0,100}\)){1,300}";

    /// <summary>The text of a link, where any parentheses may stand in it.</summary>
    internal const string AnyText = @"[^\[\]\r\n]{1,300}";

    internal const string Web = @"https?://[^\s()<>\[\]{}|\\""]{1,500}";

    internal const string File = @"(?:\.{1,2}/)?[\w./%-]{1,200}\.(?:md|png|jpe?g|gif|svg|webp|pdf)(?:#[\w-]{0,100})?";

    /// <summary>No bracket is closed further on in the line that was not opened there.</summary>
    internal const string NotInBrackets = @"(?!(?:[^\[\]\r\n]|\[[^\[\]\r\n]{0,300}\]){0,500}\])";
}
