"""What a build writes: pages, short addresses, data, print, search indexes, the worker, the offline copy."""
