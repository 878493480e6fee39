# vulnerable: the pattern argument of the tool is used as it is
import re

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("editor")
BUFFER = {"text": "hello world " * 100}


@mcp.tool()
def replace(pattern: str, replacement: str) -> int:
    """Replace text in the buffer."""
    BUFFER["text"], count = re.subn(pattern, replacement, BUFFER["text"])  # want: regex-injection
    return count
