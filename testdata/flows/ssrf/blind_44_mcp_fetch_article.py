# safe: the MCP tool reads articles of one site by their number
import httpx
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("reader")


@mcp.tool()
async def read_article(number: int) -> str:
    """Read an article of the handbook."""
    async with httpx.AsyncClient() as client:
        answer = await client.get("https://handbook.example.org/articles/%d" % int(number))  # ok: ssrf
    return answer.text[:2000]
