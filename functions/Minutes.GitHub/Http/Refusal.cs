namespace Minutes.GitHub.Http;

/// <summary>Why GitHub refused.</summary>
public enum Refusal
{
    /// <summary>It does not know who asks: the token is wrong, revoked or has ended.</summary>
    Credentials,

    /// <summary>Who asks may not do that.</summary>
    Permission,

    /// <summary>It is not there, or who asks may not see it; GitHub makes no difference.</summary>
    NotFound,

    /// <summary>It may not be shown for legal reasons.</summary>
    LegalReasons,

    /// <summary>It has moved to where this program does not follow: another host, or on and on.</summary>
    Moved,

    /// <summary>What was asked for is wrong or cannot be done as things stand.</summary>
    Invalid,
}
