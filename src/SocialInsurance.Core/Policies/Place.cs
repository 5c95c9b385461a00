using System.Collections.Immutable;

namespace SocialInsurance.Core.Policies;

/// <summary>地名 / what people call a city of the book and the places in which its rows hold.</summary>
/// <param name="City">代码 / the code of the city.</param>
/// <param name="Names">名称 / its names in Chinese.</param>
/// <param name="Pinyin">拼音 / its name in Latin letters without tones or spaces.</param>
/// <param name="Initials">首字母 / the initials of that, for searching; several cities may share them.</param>
/// <param name="Districts">区县与新区 / districts and new areas that go by the rows of the city.</param>
public sealed record Place(string City, ImmutableArray<string> Names, string Pinyin, string Initials, ImmutableArray<string> Districts);
