import os
import asyncio
import subprocess
from os import system as run

def remove(name):
    os.system("rm -f " + name)  # want: os-shell-command
    run(f"chown root {name}")  # want: os-shell-command
    os.popen("file %s" % name).read()  # want: os-shell-command
    os.system(name)  # want: os-shell-command

async def later(name):
    await asyncio.create_subprocess_shell("kill " + name)  # want: os-shell-command

COMMAND = "sync"

def fine():
    subprocess.run(["clear"], check=False)  # want: os-shell-command
    os.system("clear; date")  # ok: constant, and the shell has something to do
    if os.system("git --version"):  # ok: constant, and its result is looked at
        raise RuntimeError
    os.system(COMMAND)  # ok: constant of the module
    os.remove("x")  # ok: no shell
