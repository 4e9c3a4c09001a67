"""What `make serve` adds: pages made as they are asked for, problems in their place, the rest made in its own time."""
