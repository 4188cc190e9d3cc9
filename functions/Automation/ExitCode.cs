namespace Automation;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>All is well, also where the file was there already and nothing was written.</summary>
    internal const int Fine = 0;

    /// <summary>The work was done, and something was found that a person should look at: minutes that cannot be read, or that somebody changed meanwhile.</summary>
    internal const int Findings = 1;

    /// <summary>The call or the configuration is wrong.</summary>
    internal const int Usage = 2;

    /// <summary>GitHub, the network or the disk failed, or the program was stopped.</summary>
    internal const int Failure = 3;
}
