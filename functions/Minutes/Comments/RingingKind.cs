namespace Minutes.Comments;

/// <summary>What rings.</summary>
internal enum RingingKind
{
    /// <summary>An address with its scheme, or one that begins with <c>www.</c>.</summary>
    Address,

    /// <summary>An issue by its number: <c>#12</c>, <c>docs#12</c>, <c>owner/name#12</c>, <c>GH-12</c>.</summary>
    Number,

    /// <summary>A person, a team, a commit, an advisory, an e-mail address.</summary>
    Other,
}
