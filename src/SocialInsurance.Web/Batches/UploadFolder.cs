namespace SocialInsurance.Web.Batches;

/// <summary>Where files lie for as long as they come in or go out.</summary>
public sealed class UploadFolder(string path)
{
    /// <summary>A new file that is gone when it is closed, or when the process ends however it may.</summary>
    public FileStream CreateFile()
    {
        var file = new FileStream(
            Path.Combine(Directory.CreateDirectory(path).FullName, Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            });

        // Windows deletes it even for a process that is killed; elsewhere a file goes with its last user once it has no name.
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(file.Name);
        }

        return file;
    }

    /// <summary>Removes what a process that was killed could not.</summary>
    public void Clear(TimeSpan olderThan)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        var before = TimeProvider.System.GetUtcNow().UtcDateTime - olderThan;
        foreach (var file in Directory.EnumerateFiles(path).Where(file => File.GetLastWriteTimeUtc(file) < before))
        {
            File.Delete(file);
        }
    }
}
