using System.Security.Cryptography;
using System.Text;

namespace Automation;

/// <summary>
/// A workflow's log. GitHub obeys each line in it that begins with <c>::</c> or has <c>##[</c> anywhere, and a line can be of a file
/// that anybody wrote.
/// </summary>
internal static class WorkflowLog
{
    /// <summary>A word that nobody can foresee: a workflow goes on obeying what is printed only behind it.</summary>
    internal static string Token() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Runs what prints, with GitHub's obedience switched off.</summary>
    internal static async Task<int> WithoutCommandsAsync(TextWriter log, Func<Task<int>> print)
    {
        var token = Token();
        await log.WriteLineAsync($"::stop-commands::{token}").ConfigureAwait(false);
        try
        {
            return await print().ConfigureAwait(false);
        }
        finally
        {
            await log.WriteLineAsync($"::{token}::").ConfigureAwait(false);
        }
    }

    /// <summary>A writer that parts what would be a command by a blank: messages go to another stream, and no order between two is kept.</summary>
    internal static TextWriter Harmless(TextWriter log) => new HarmlessWriter(log);

    private sealed class HarmlessWriter(TextWriter log) : TextWriter(log.FormatProvider)
    {
        private string _before = "";

        public override Encoding Encoding => log.Encoding;

        public override void Write(char value)
        {
            if ((_before, value) is (":", ':') or ("##", '[')) log.Write(' ');
            log.Write(value);
            _before = value switch
            {
                '\n' => "",
                '#' => _before is "#" or "##" ? "##" : "#",
                _ when char.IsWhiteSpace(value) && _before.Length == 0 => "",
                ':' when _before.Length == 0 => ":",
                _ => "-",
            };
        }

        public override void Flush() => log.Flush();
    }
}
