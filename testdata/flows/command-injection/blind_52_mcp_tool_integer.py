# safe: the tool's argument is an integer within bounds
import subprocess

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("logs")


@mcp.tool()
def tail(lines: int) -> str:
    """Return the last lines of the log."""
    count = max(1, min(int(lines), 200))
    done = subprocess.run("tail -n %d /var/log/app.log" % count, shell=True, capture_output=True, text=True)  # ok: command-injection
    return done.stdout


if __name__ == "__main__":
    mcp.run()
