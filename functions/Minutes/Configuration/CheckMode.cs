namespace Minutes.Configuration;

/// <summary>On which pull requests the check named <c>minutes</c> reports (<c>check</c>).</summary>
public enum CheckMode
{
    /// <summary>On those that touch minutes.</summary>
    Minutes,

    /// <summary>On all: it succeeds where there are no minutes, so that it can be required before a merge.</summary>
    Always,
}
