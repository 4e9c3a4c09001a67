"""What a maintainer or an editor asks for on the command line; each module is one command."""
