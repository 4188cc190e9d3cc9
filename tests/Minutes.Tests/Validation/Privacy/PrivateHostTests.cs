using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>Machines inside somebody's network.</summary>
public sealed class PrivateHostTests
{
    [Theory]
    [InlineData("* the box is at 192.168.17.23", "192.168.17.23", Severity.Note)]
    [InlineData("* `10.0.17.5/24` is the gateway", "10.0.17.5", Severity.Note)]
    [InlineData("* ssh root@172.20.1.5", "172.20.1.5", Severity.Note)]
    [InlineData("* fd12:3456:789a::1 answers", "fd12:3456:789a::1", Severity.Note)]
    [InlineData("* the host db1.corp is down", "db1.corp", Severity.Note)]
    [InlineData("* nas.local:5000", "nas.local", Severity.Note)]
    [InlineData("* ssh root@db1.tide.internal", "db1.tide.internal", Severity.Note)]
    [InlineData("* <http://10.20.30.40:3000/d/abc>", "10.20.30.40", Severity.Warning)]
    [InlineData("* see https://wiki.tide.lan/x.", "wiki.tide.lan", Severity.Warning)]
    [InlineData("* http://jenkins:8080/job/tide", "jenkins", Severity.Warning)]
    [InlineData("* [wiki](https://intranet/wiki)", "intranet", Severity.Warning)]
    public void A_private_host_is_told_and_a_link_to_it_is_a_warning(string line, string host, Severity severity)
    {
        var submitted = Submitted.Saying(line);
        var finding = Assert.Single(submitted.Findings(), finding => finding.Rule.Name == "private-host");
        Assert.Equal((host, severity, true), (submitted.Read().Source.Slice(finding.Span).ToString(), finding.Severity, finding.IsPrivate));
        Assert.DoesNotContain(host, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("* 192.168.17.23 and 192.168.17.23", "the private host 192.… is published with the minutes", Severity.Note)]
    [InlineData("* 192.168.17.23 and http://192.168.17.23/", "the link leads to the private host 192.…, where readers cannot go", Severity.Warning)]
    public void The_same_host_is_told_once(string line, string message, Severity severity)
    {
        var finding = Assert.Single(Submitted.Saying(line).Findings(), finding => finding.Rule.Name == "private-host");
        Assert.Equal((message, severity, 1), (finding.Message, finding.Severity, finding.AlsoAt.Length));
    }

    [Theory]
    [InlineData("* 10.1.2.3/32", 1)]
    [InlineData("* 10.1.2.0/32", 1)]
    [InlineData("* 10.1.2.0/23", 0)]
    [InlineData("* 10.1.3.0/23", 1)]
    [InlineData("* 10.1.2.128/25", 0)]
    [InlineData("* 10.1.2.129/25", 1)]
    [InlineData("* 10.1.2.0", 0)]
    [InlineData("* 10.1.2.1", 1)]
    [InlineData("* 192.168.256.1", 0)]
    [InlineData("* 172.16.0.1 and 172.31.0.1", 2)]
    [InlineData("* release 10.1.2.3, but the gauge is 10.1.2.3", 1)]
    [InlineData("* FD12:3456::1, (fc12:3456::1), :fd12:3456::1, .fd12:3456::1, _fd12:3456::1, afd12:3456::1", 2)]
    [InlineData("* fe12:3456::1, fd1:3456::1 and fd12:", 0)]
    [InlineData("fd12:3456::1", 1)]
    [InlineData("<!-- fd12:3456::1 -->", 0)]
    [InlineData("* b 10.1.2.3 and db1.corp", 2)]
    public void One_machine_is_told_and_a_network_or_a_version_is_not(string text, int count) =>
        Assert.Equal(count, new Submitted(text).Found("private-host").Length);

    [Theory]
    [InlineData("* the networks 10.0.0.0/8, 172.16.0.0/12, 192.168.16.0, 10.128.0.64/26 and fd00::/8")]
    [InlineData("* 127.0.0.1, 8.8.8.8, 172.32.0.1, 192.169.1.1, 10.1.2.300")]
    [InlineData("* http://localhost:8080/ and http://tide.example/")]
    [InlineData("* version 10.2.1.3, v10.2.1.3, 10.2.1.3.4, 10.2.1.3-1")]
    [InlineData("* cluster.local, web.svc.cluster.local, host.docker.internal")]
    [InlineData("* etcd.local.extraArgs, rc.local, spec.internal, the local network")]
    [InlineData("```\nserver: 10.1.2.3\n```")]
    [InlineData("* https://github.com/open-tidepool/network/blob/main/nas.local")]
    public void What_is_no_private_host_is_nothing(string line) => Assert.Empty(Submitted.Saying(line).Found("private-host"));
}
