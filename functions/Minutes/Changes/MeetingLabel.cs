namespace Minutes.Changes;

/// <summary>The label of a meeting.</summary>
/// <param name="Name">At most 50 characters.</param>
/// <param name="Description">Date, series and the file's address; at most 100 characters.</param>
/// <param name="Color">Six hexadecimal digits.</param>
public sealed record MeetingLabel(string Name, string Description, string Color);
