# Functions that language models call, as agents are told of them.
import subprocess
from typing import Annotated

from crewai.tools import BaseTool
from pydantic_ai import Agent, RunContext, Tool
from semantic_kernel.functions import kernel_function

agent = Agent("a-model")


class Files:
    @kernel_function(name="read", description="Reads a file")
    async def read(self, *, path: Annotated[str, "where it is"]) -> str:
        with open("notes/" + path) as f:  # flow: path-traversal
            return f.read()

    async def other(self, *, path: str) -> str:
        with open("notes/" + path) as f:
            return f.read()


@agent.tool
def list_folder(ctx: RunContext, folder: str) -> str:
    return subprocess.getoutput("ls " + folder)  # flow: command-injection


def count(folder: str) -> str:
    return subprocess.getoutput("ls " + folder + " | wc -l")  # flow: command-injection


counting = Agent("a-model", tools=[Tool(count)])


class Shell(BaseTool):
    def _run(self, command: str) -> str:
        return subprocess.getoutput(command)  # flow: command-injection
