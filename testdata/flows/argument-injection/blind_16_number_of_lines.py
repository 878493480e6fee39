# safe: the argument is an integer turned into text after a fixed option
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("logs")


@mcp.tool()
def last_lines(count: int) -> str:
    """Return the last lines of the service log."""
    wanted = str(abs(int(count)))
    return subprocess.check_output(["tail", "-n", wanted, "/var/log/service.log"], text=True)  # ok: argument-injection
