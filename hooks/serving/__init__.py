"""What `make serve` adds: pages that reload, problems shown in place of pages, the rest made in its own time."""
