# vulnerable: the MCP tool fetches whatever address it is given
import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reader")


@mcp.tool()
async def read_page(url: str) -> str:
    """Read a web page."""
    async with httpx.AsyncClient(follow_redirects=True) as client:
        answer = await client.get(url)  # want: ssrf
    return answer.text[:2000]
