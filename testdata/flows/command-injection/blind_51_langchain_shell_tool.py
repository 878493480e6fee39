# vulnerable: a LangChain tool runs its argument in a shell
import subprocess

from langchain_core.tools import tool


@tool
def shell(command: str) -> str:
    """Run a shell command and return its output."""
    return subprocess.getoutput(command)  # want: command-injection


@tool
def today() -> str:
    """Return the date."""
    return subprocess.getoutput("date +%F")


TOOLS = [shell, today]
