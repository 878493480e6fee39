# safe: the !a conversion shows line breaks as escapes
import logging

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("weather")
log = logging.getLogger("tool")


@mcp.tool()
def weather(city: str) -> str:
    """Tell the weather."""
    log.info("weather for {!a}".format(city))  # ok: log-injection
    return "sunny"
