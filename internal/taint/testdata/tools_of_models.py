# What a language model hands to a tool: options and files beside those that it chose.
import subprocess
from pathlib import Path

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("clips")
CLIPS = Path("/srv/clips")


@mcp.tool()
def thumbnails(path: str) -> str:
    output = str(Path(path).parent / f"{Path(path).stem}_thumbs")
    Path(output).mkdir(parents=True)  # flow: path-traversal low
    subprocess.run(["ffmpeg", "-i", "clip.mov", output])  # flow: argument-injection low
    return output


@mcp.tool()
def create(name: str) -> str:
    (CLIPS / name).mkdir()  # flow: path-traversal medium
    return name


@mcp.tool()
def history(branch: str) -> str:
    return subprocess.check_output(["git", "log", branch]).decode()  # flow: argument-injection medium
