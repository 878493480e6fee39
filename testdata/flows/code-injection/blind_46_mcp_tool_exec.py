# vulnerable: the code argument of an MCP tool is what the model wrote
import contextlib
import io

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("python")


@mcp.tool()
def run_python(code: str) -> str:
    """Run a piece of Python and return what it printed."""
    buffer = io.StringIO()
    with contextlib.redirect_stdout(buffer):
        exec(code, {})  # want: code-injection
    return buffer.getvalue()


if __name__ == "__main__":
    mcp.run()
