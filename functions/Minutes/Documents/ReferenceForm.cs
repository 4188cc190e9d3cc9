namespace Minutes.Documents;

/// <summary>How a mention of an issue is written.</summary>
public enum ReferenceForm
{
    /// <summary>An address, bare, in angle brackets or in a link: <c>https://github.com/owner/name/issues/12</c>.</summary>
    Address,

    /// <summary>With both parts of the repository's name: <c>owner/name#12</c>, <c>owner/name/#12</c>.</summary>
    Full,

    /// <summary>With the repository's own name: <c>name#12</c>, <c>name/#12</c>.</summary>
    Named,

    /// <summary>The number alone: <c>#12</c>, <c>PR #12</c>.</summary>
    Bare,
}
