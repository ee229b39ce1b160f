using Statecraft.Tool;

return StatecraftCommand.Run(args, Console.Out, Console.Error, Terminal.Detect());
