using System.Text;
using Statecraft.Tool;

// Names have letters that the code pages of older consoles lack, and a pipe gets JSON.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return StatecraftCommand.Run(args, Console.Out, Console.Error, Terminal.Detect());
