import os
import sqlite3
import subprocess
from pathlib import Path
from typing import Annotated, Literal

import httpx
from mcp.server.fastmcp import Context, FastMCP
from pydantic import BaseModel, Field

mcp = FastMCP("helpers")
ROOT = Path("/srv/notes").resolve()


class Job(BaseModel):
    count: int
    title: str
    mode: Literal["fast", "slow"]


@mcp.tool()
def run(command: str) -> str:
    return subprocess.check_output(command, shell=True, text=True)  # want: command-injection


@mcp.tool()
def ping(times: int) -> str:
    return subprocess.check_output(f"ping -c {times} example.org", shell=True, text=True)  # ok: command-injection


@mcp.tool(name="job")
def job(job: Job) -> str:
    subprocess.run(f"job --count {job.count} --mode {job.mode}", shell=True)  # ok: command-injection
    subprocess.run(f"job --title {job.title}", shell=True)  # want: command-injection
    return "ok"


@mcp.tool()
async def read(name: str, ctx: Context) -> str:
    return (ROOT / name).read_text()  # want: path-traversal


@mcp.tool()
async def read_inside(name: str, ctx: Context) -> str:
    path = (ROOT / name).resolve()
    if ROOT not in path.parents:
        raise ValueError("outside")
    return path.read_text()  # ok: path-traversal


@mcp.resource("notes://{name}")
def note(name: str) -> str:
    with open(os.path.join("/srv/notes", name)) as source:  # want: path-traversal
        return source.read()


@mcp.tool()
def query(table: Literal["notes", "tags"], word: Annotated[str, Field(pattern="^[a-z]+$")], free: str) -> list:
    db = sqlite3.connect("notes.db")
    rows = db.execute(f"SELECT * FROM {table} WHERE word = '{word}'").fetchall()  # ok: sql-injection
    rows += db.execute(f"SELECT * FROM {table} WHERE text LIKE '%{free}%'").fetchall()  # want: sql-injection
    return rows


@mcp.tool()
async def fetch(url: str) -> str:
    async with httpx.AsyncClient() as client:
        return (await client.get(url)).text  # want: ssrf


@mcp.tool()
async def look_up(page: int) -> str:
    async with httpx.AsyncClient() as client:
        return (await client.get(f"https://wiki.example.org/{page}")).text  # ok: ssrf
