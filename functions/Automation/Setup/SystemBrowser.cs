using System.ComponentModel;
using System.Diagnostics;

namespace Automation.Setup;

/// <summary>The browser of the machine.</summary>
internal static class SystemBrowser
{
    /// <summary>Opens an address; false where there is no browser. On a machine without a screen none is looked for: one in the terminal would hide what is printed.</summary>
    internal static bool Open(Uri address)
    {
        if (Command() is not { } command) return false;
        try
        {
            var start = new ProcessStartInfo(command) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            if (OperatingSystem.IsWindows()) start.ArgumentList.Add("url.dll,FileProtocolHandler");
            start.ArgumentList.Add(address.AbsoluteUri);
            using var process = Process.Start(start);
            return process is not null;
        }
        catch (Exception missing) when (missing is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    private static string? Command()
    {
        if (OperatingSystem.IsWindows()) return "rundll32";
        if (OperatingSystem.IsMacOS()) return "open";
        return HasValue("DISPLAY") || HasValue("WAYLAND_DISPLAY") ? "xdg-open" : null;
    }

    private static bool HasValue(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
