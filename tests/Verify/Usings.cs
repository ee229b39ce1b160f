global using VerifyTests;
global using VerifyXunit;
