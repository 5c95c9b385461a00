using System.Collections.Immutable;

namespace SocialInsurance.Policies;

/// <summary>一地的数据目录 / the data files of one city.</summary>
/// <param name="Name">目录名，以区划代码开头 / the name of the folder, which begins with the code of the city: <c>500000-chongqing</c>.</param>
/// <param name="Files">文件 / its files.</param>
public sealed record CityFolder(string Name, ImmutableArray<PolicyFile> Files)
{
    /// <summary>全国规定的代码 / the code of the national rules, which are no city.</summary>
    internal const string NationalCode = "000000";

    /// <summary>区划代码 / the code of the city, as the name of the folder says it.</summary>
    public string Code => Name.Split('-', 2)[0];
}
