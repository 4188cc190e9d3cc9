namespace Minutes.Configuration;

/// <summary>How much of a carried topic's text comes along (<c>carry-text</c>).</summary>
public enum CarriedText
{
    /// <summary>What names the topic, and its open action items.</summary>
    References,

    /// <summary>Also the lines that are still open.</summary>
    Open,

    /// <summary>The whole text.</summary>
    All,
}
