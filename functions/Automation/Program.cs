Console.WriteLine("minutes");
