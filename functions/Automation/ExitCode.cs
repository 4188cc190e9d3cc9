namespace Automation;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    internal const int Fine = 0;

    /// <summary>The call or the configuration is wrong.</summary>
    internal const int Usage = 2;

    /// <summary>GitHub, the network or the disk failed.</summary>
    internal const int Failure = 3;
}
