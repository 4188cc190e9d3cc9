namespace Minutes.CarryOver;

/// <summary>How much text comes along with a topic's name.</summary>
public enum CarriedText
{
    /// <summary>The line of references that names it, and its open action items. Of more, people keep almost nothing.</summary>
    References,

    /// <summary>Also the lines that are still open.</summary>
    Open,

    /// <summary>All lines that are not done.</summary>
    All,
}
