namespace Minutes.Configuration;

/// <summary>How eagerly topics of the last minutes come back in the next (<c>carry-over</c>).</summary>
public enum CarryPolicy
{
    /// <summary>What is put off, and what any sign shows to be open: a name, a question, words such as WIP or waiting, a long stay.</summary>
    Open,

    /// <summary>Only what the minutes themselves put off, and open action items.</summary>
    Explicit,

    /// <summary>Every item that is not done, with its text.</summary>
    Everything,
}
