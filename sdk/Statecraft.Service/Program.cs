using Statecraft.Service;

await ServiceApp.Make(args).RunAsync();
