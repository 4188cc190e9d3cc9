using Minutes.Text;

namespace Minutes.Validation.Links;

/// <summary>An address in minutes.</summary>
/// <param name="Form">How it stands there.</param>
/// <param name="Text">What people read in its place; of length 0 where that is the address itself.</param>
/// <param name="Address">The address, as it is written.</param>
internal readonly record struct Link(LinkForm Form, TextSpan Text, TextSpan Address);
