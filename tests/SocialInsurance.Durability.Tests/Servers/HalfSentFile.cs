using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>A form with a file of which one half is sent, and the other when it is told to.</summary>
internal sealed class HalfSentFile : HttpContent
{
    private const string Boundary = "half";
    private readonly byte[] _form;
    private readonly TaskCompletionSource _half = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _continue = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HalfSentFile(string csv)
    {
        _form = Encoding.UTF8.GetBytes(
            $"--{Boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n{csv}\r\n--{Boundary}--\r\n");
        Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={Boundary}");
    }

    public Task HalfIsSent => _half.Task;

    public void Continue() => _continue.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var half = _form.Length / 2;
        await stream.WriteAsync(_form.AsMemory(0, half));
        await stream.FlushAsync();
        _half.TrySetResult();
        await _continue.Task;
        await stream.WriteAsync(_form.AsMemory(half));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _form.Length;
        return true;
    }
}
