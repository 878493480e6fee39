# safe: the tool restarts one of two units
import subprocess

from langchain_core.tools import tool

UNITS = {"web": "app-web.service", "worker": "app-worker.service"}


@tool
def restart(unit: str) -> str:
    """Restart a unit of the application."""
    if unit not in UNITS:
        return "unknown unit"
    return subprocess.getoutput("systemctl restart " + UNITS[unit])  # ok: command-injection
