# vulnerable: an MCP tool hands its pattern to grep, which reads a leading dash as an option such as -f
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("notes")


@mcp.tool()
def find_notes(pattern: str) -> str:
    """Find notes that contain a text."""
    done = subprocess.run(  # want: argument-injection
        ["grep", "-r", "-l", pattern, "/srv/notes"], capture_output=True, text=True
    )
    return done.stdout
