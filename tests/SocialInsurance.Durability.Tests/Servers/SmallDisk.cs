using System.Globalization;

namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>A disk in memory that is soon full. It takes a system that lets root mount one.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const int DiskFull = 28;
    private readonly DirectoryInfo _mount = Directory.CreateTempSubdirectory("social-insurance-disk-");

    private SmallDisk()
    {
    }

    /// <summary>A folder on it.</summary>
    public DirectoryInfo Folder => new(Path.Combine(_mount.FullName, "data"));

    private string Ballast => Path.Combine(_mount.FullName, "ballast");

    public static async Task<SmallDisk> MountAsync(int megabytes)
    {
        var disk = new SmallDisk();
        await Shell.RunAsRootAsync("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m,mode=1777"), "tmpfs", disk._mount.FullName);
        disk.Folder.Create();
        return disk;
    }

    /// <summary>Leaves no byte free.</summary>
    public void Fill()
    {
        using var file = new FileStream(Ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        var page = new byte[4096];
        try
        {
            while (true)
            {
                file.Write(page);
            }
        }
        catch (IOException full) when ((full.HResult & 0xFFFF) == DiskFull)
        {
            // As wanted.
        }
    }

    public void Empty() => File.Delete(Ballast);

    public async ValueTask DisposeAsync()
    {
        await Shell.RunAsRootAsync("umount", _mount.FullName);
        _mount.Delete();
    }
}
