namespace Minutes.Observation;

/// <summary>Who can see a repository; a greater one is seen by more people.</summary>
public enum Visibility
{
    /// <summary>Those who were let in.</summary>
    Private,

    /// <summary>Everybody in the enterprise.</summary>
    Internal,

    /// <summary>Everybody.</summary>
    Public,
}
