namespace Minutes.Configuration;

/// <summary>Who stands in the participants' list of the next minutes (<c>participants</c>).</summary>
public enum ParticipantsMode
{
    /// <summary>Nobody: a name that nobody removed would say that somebody was there.</summary>
    Empty,

    /// <summary>Those of the meetings before.</summary>
    Roster,
}
