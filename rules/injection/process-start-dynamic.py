import asyncio
import os
import subprocess

def start(program, args):
    subprocess.run([program, "-x"])  # want: process-start-dynamic
    os.execv(program, args)  # want: process-start-dynamic
    subprocess.Popen(args)  # want: process-start-dynamic

async def later(program):
    await asyncio.create_subprocess_exec(program)  # want: process-start-dynamic

def fine(args):
    subprocess.run(["ls", "-l"])  # ok: constant
    subprocess.check_output(("git", "status"))  # ok: constant
    args.run(["x", args])  # ok: something else
