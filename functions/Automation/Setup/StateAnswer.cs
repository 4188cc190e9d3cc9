namespace Automation.Setup;

/// <summary>What a word is that came back from GitHub.</summary>
internal enum StateAnswer
{
    /// <summary>The right one; it is used up now.</summary>
    Taken,

    /// <summary>None of ours: somebody else made the request.</summary>
    Unknown,

    /// <summary>One of ours, which another tab has used.</summary>
    Used,

    /// <summary>One of ours, which is older than an hour.</summary>
    Over,
}
