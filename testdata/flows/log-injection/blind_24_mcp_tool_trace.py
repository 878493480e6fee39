# vulnerable: the tool logs its argument unchanged
import logging

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("weather")
log = logging.getLogger("tool")


@mcp.tool()
def weather(city: str) -> str:
    """Tell the weather."""
    log.info("weather for {}".format(city))  # want: log-injection
    return "sunny"
