using System.Text;
using Statecraft.Compiler;
using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Tests.Format;

/// <summary>A schema with every type that the form of a file depends on.</summary>
internal static class ShelfSchema
{
    public static readonly DatasetFile[] Files =
    [
        new("dataset.yaml", Encoding.UTF8.GetBytes("name: Shelf\nnamespace: Shelf\n")),
        new("schema/book.yaml", Encoding.UTF8.GetBytes(
            """
            entity: Book
            plural: Books
            fields:
              title: { type: string }
              pages: { type: int? }
              weight: { type: decimal? }
              lent: { type: bool, default: false }
              dates: { type: edtf* }
              price: { type: measure? }
              tags: { type: string* }
              shelf: { type: Place? }
              loans: { type: Loan* }
              remark: { type: text? }
            types:
              Place:
                fields:
                  room: { type: string }
                  row: { type: int? }
              Loan:
                short: reader
                fields:
                  reader: { type: string }
                  dates: { type: edtf? }
                  marks: { type: string* }
                  place: { type: Place? }
                  remark: { type: text? }
            """)),
        new("schema/reader.yaml", Encoding.UTF8.GetBytes("entity: Reader\nplural: Readers\nfields:\n  name: { type: string? }\n")),
    ];

    public static readonly IReadOnlyList<ContentType> Entities = DatasetCompiler.Read(Files).Content!.Entities;
}
