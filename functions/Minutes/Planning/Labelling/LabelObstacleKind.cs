namespace Minutes.Planning.Labelling;

/// <summary>In which way an issue is out of reach.</summary>
internal enum LabelObstacleKind
{
    /// <summary>Its repository is none of those that the configuration names.</summary>
    NotNamed,

    /// <summary>It could not be asked for.</summary>
    Unknown,

    /// <summary>It does not exist, or is for fewer eyes than the minutes: both look the same.</summary>
    Missing,

    /// <summary>More people see its repository than the minutes, and nobody named it.</summary>
    MoreVisible,

    /// <summary>It was transferred to a repository that was not asked.</summary>
    Transferred,

    /// <summary>It is locked, or its repository is archived.</summary>
    Refused,

    /// <summary>These rights cannot set labels there.</summary>
    NoRights,
}
