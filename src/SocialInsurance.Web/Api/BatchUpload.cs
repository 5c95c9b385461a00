using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using SocialInsurance.Web.Batches;
using SocialInsurance.Web.Storage;

namespace SocialInsurance.Web.Api;

/// <summary>A form with a file, written to a temporary file as it comes and gone when this is disposed.</summary>
internal sealed class BatchUpload : IAsyncDisposable
{
    public const string FileField = "file";
    private const int LongestField = 100;
    private readonly FileStream _file;
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    private BatchUpload(FileStream file) => _file = file;

    /// <summary>The name of the file as its sender calls it, without folders; absent when no file came.</summary>
    public string? FileName { get; private set; }

    public Stream File => _file;

    public string? Field(string name) => _fields.GetValueOrDefault(name);

    /// <summary>Takes a form in as it comes.</summary>
    /// <exception cref="BadHttpRequestException">The file is too large, or the form was cut or is none.</exception>
    public static async Task<BatchUpload> ReceiveAsync(HttpRequest request, UploadFolder folder, long mostBytes)
    {
        var upload = new BatchUpload(folder.CreateFile());
        try
        {
            await upload.ReadAsync(new MultipartReader(BoundaryOf(request), request.Body), mostBytes, request.HttpContext.RequestAborted);
            upload._file.Position = 0;
            return upload;
        }
        catch (Exception failure)
        {
            await upload.DisposeAsync();
            if (failure is InvalidDataException or (IOException and not BadHttpRequestException) && !Database.IsDiskFull(failure))
            {
                throw new BadHttpRequestException("The form was cut.", StatusCodes.Status400BadRequest, failure);
            }

            throw;
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static string BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 200 } boundary
            ? boundary
            : throw new BadHttpRequestException("A form with a file is expected.", StatusCodes.Status415UnsupportedMediaType);

    private async Task ReadAsync(MultipartReader reader, long mostBytes, CancellationToken cancellation)
    {
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            {
                continue;
            }

            if (IsFile(disposition, out var name) && FileName is null)
            {
                FileName = name;
                await CopyAsync(section.Body, mostBytes, cancellation);
            }
            else
            {
                await ReadFieldAsync(disposition.Name.Value ?? string.Empty, section.Body, cancellation);
            }
        }
    }

    private static bool IsFile(ContentDispositionHeaderValue disposition, [NotNullWhen(true)] out string? name)
    {
        name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
        name = name is null ? null : Path.GetFileName(name.Replace('\\', '/'));
        return name is not null && string.Equals(HeaderUtilities.RemoveQuotes(disposition.Name).Value, FileField, StringComparison.Ordinal);
    }

    private async Task CopyAsync(Stream body, long mostBytes, CancellationToken cancellation)
    {
        var buffer = new byte[81_920];
        var total = 0L;
        int read;
        while ((read = await body.ReadAsync(buffer, cancellation)) > 0)
        {
            total += read;
            if (total > mostBytes)
            {
                throw new BadHttpRequestException(
                    string.Create(CultureInfo.InvariantCulture, $"More than {mostBytes} bytes."), StatusCodes.Status413PayloadTooLarge);
            }

            await _file.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
    }

    private async Task ReadFieldAsync(string name, Stream body, CancellationToken cancellation)
    {
        var text = new char[LongestField];
        using var reader = new StreamReader(body);
        var length = await reader.ReadBlockAsync(text, cancellation);
        _fields.TryAdd(HeaderUtilities.RemoveQuotes(name).Value ?? string.Empty, new string(text, 0, length));
    }
}
