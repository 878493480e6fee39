# A library that starts what its caller names does what it is for.
from mcp import StdioServerParameters


def connect(command, args):
    return StdioServerParameters(command=command, args=args)
