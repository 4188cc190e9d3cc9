namespace Minutes.Hosting.Looks;

/// <summary>What became of a message whose turn it was.</summary>
public enum LookResult
{
    /// <summary>The look was taken: the message is done.</summary>
    Done,

    /// <summary>A look began after the message came: it is done without another.</summary>
    Older,

    /// <summary>It has to wait: it was put back into the queue for a while, so this one is done.</summary>
    PutBack,

    /// <summary>GitHub refuses it, and asking again does not help: it is done, and an operator is told.</summary>
    Refused,

    /// <summary>It failed: the message is to be tried again, and given up after some tries.</summary>
    Failed,
}
