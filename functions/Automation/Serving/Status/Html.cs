namespace Automation.Serving.Status;

/// <summary>HTML that can be sent. It is made by <see cref="Of"/>, which escapes every text that is put in, so that none can be forgotten.</summary>
internal sealed class Html
{
    private readonly string _text;

    private Html(string text) => _text = text;

    internal static Html Nothing { get; } = new("");

    internal static Html Of(HtmlText text) => new(text.ToString());

    /// <summary>Text of this program that goes in as it is; nothing that came from outside.</summary>
    internal static Html Own(string text) => new(text);

    /// <inheritdoc/>
    public override string ToString() => _text;
}
