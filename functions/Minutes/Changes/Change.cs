namespace Minutes.Changes;

/// <summary>Something that is missing on GitHub, and that a look makes so. Each can be repeated without harm.</summary>
/// <param name="Reason">Why, in a sentence for people, lower-case and without a full stop.</param>
public abstract record Change(string Reason);
