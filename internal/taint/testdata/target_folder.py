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


@mcp.tool()
def track(video_path: str) -> str:
    beside = os.path.join(os.path.dirname(video_path), "track.txt")
    with open(beside) as f:  # flow: path-traversal low
        return f.read()


@mcp.tool()
def run_command(command: str) -> str:
    return str(os.system(command))  # flow: command-injection low


@mcp.tool()
def listing(folder: str) -> str:
    return str(os.system("ls " + folder))  # flow: command-injection
