# safe: the user's text is the replacement's result of a function, the pattern is constant
import re

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("editor")
BUFFER = {"text": "hello world " * 100}


@mcp.tool()
def replace_vowels(replacement: str) -> int:
    """Replace the vowels in the buffer."""
    BUFFER["text"], count = re.subn("[aeiou]", lambda m: replacement, BUFFER["text"])  # ok: regex-injection
    return count
