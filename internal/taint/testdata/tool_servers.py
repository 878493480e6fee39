# Servers of tools that run as programs of their own: who names the program runs it.
from fastapi import FastAPI
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from pydantic import BaseModel

app = FastAPI()
SERVERS = {"files": "mcp-files", "git": "mcp-git"}


class Server(BaseModel):
    command: str
    args: list[str]


@app.post("/servers")
async def add(server: Server):
    parameters = StdioServerParameters(command=server.command, args=server.args)  # flow: command-injection
    async with stdio_client(parameters) as (read, write):
        async with ClientSession(read, write) as session:
            return await session.list_tools()


@app.post("/servers/{name}")
async def start(name: str):
    async with stdio_client(StdioServerParameters(command=SERVERS[name], args=[])) as (read, write):
        return {"name": name}


@app.post("/known")
async def known(server: Server):
    if server.command not in SERVERS.values():
        return {"error": "not known"}
    async with stdio_client(StdioServerParameters(command=server.command, args=[])) as (read, write):
        return {"name": server.command}
