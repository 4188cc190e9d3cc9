namespace Minutes.Hosting.Queues;

/// <summary>A queue did not take or give a message. The text is a sentence for an operator, and holds no secret.</summary>
public sealed class QueueException(string message, Exception? cause = null) : Exception(message, cause);
