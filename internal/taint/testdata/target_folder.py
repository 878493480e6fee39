# A tool that writes where it is told to, and one that joins what it is told to its own folder.
import os

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("shop")
FILES = {"a.txt": "a", "b.txt": "b"}


@mcp.tool()
def scaffold(target_dir: str) -> str:
    for name, text in FILES.items():
        path = os.path.join(target_dir, name)
        with open(path, "w") as f:  # flow: path-traversal low
            f.write(text)
    return "made"


@mcp.tool()
def note(name: str) -> str:
    with open(os.path.join("notes", name)) as f:  # flow: path-traversal medium
        return f.read()
