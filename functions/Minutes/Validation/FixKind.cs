namespace Minutes.Validation;

/// <summary>What a fix may do to what people wrote. No fix takes out words that stand nowhere else and that a person wrote.</summary>
public enum FixKind
{
    /// <summary>Changes marks, blanks and line ends: every letter and digit stays, in its order.</summary>
    Signs,

    /// <summary>Writes words otherwise, or puts some in: none goes without another in its place.</summary>
    Words,

    /// <summary>Takes out what a program left there: a pad, git, a terminal, a second <c>https://</c>.</summary>
    Residue,

    /// <summary>Takes out what stands a second time, word for word.</summary>
    Copy,
}
