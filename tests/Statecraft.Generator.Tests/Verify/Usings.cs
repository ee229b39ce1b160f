global using VerifyXunit;
