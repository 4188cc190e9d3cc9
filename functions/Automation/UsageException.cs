namespace Automation;

/// <summary>The call asks for something that is not there; the message says what, and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
