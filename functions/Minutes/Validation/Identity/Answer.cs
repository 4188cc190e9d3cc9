namespace Minutes.Validation.Identity;

/// <summary>What was asked about minutes once, and is not looked up again.</summary>
/// <typeparam name="T">What is answered.</typeparam>
internal struct Answer<T>
{
    private bool _isKnown;
    private T _value;

    /// <summary>The answer, looked up when it is first asked for.</summary>
    /// <param name="submission">The minutes.</param>
    /// <param name="look">How it is looked up.</param>
    internal T About(Submission submission, Func<Submission, T> look)
    {
        if (!_isKnown) (_value, _isKnown) = (look(submission), true);
        return _value;
    }
}
