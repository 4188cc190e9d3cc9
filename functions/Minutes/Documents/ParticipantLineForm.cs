namespace Minutes.Documents;

/// <summary>What a line of a list of participants is.</summary>
internal enum ParticipantLineForm
{
    /// <summary>Any other text, in which sentences and links stand, too.</summary>
    Text,

    /// <summary>A bullet, mostly one for each.</summary>
    Item,

    /// <summary>Several behind a label and nothing else: <c>Attendees: Mira, Tjorven</c>.</summary>
    Labelled,

    /// <summary>A row of a table.</summary>
    Row,
}
